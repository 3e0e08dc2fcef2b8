"""What stands in the drawings of the manual, in its other languages."""

from __future__ import annotations

from collections.abc import Callable

_SAID = {
    "asks who may enter": {
        "de": "fragt, wer hineindarf",
        "es": "pregunta quién puede entrar",
        "fr": "demande qui peut entrer",
    },
    "Tunnel company": {"de": "Tunnel-Anbieter", "es": "Empresa del túnel", "fr": "Société du tunnel"},
    "has the https address": {
        "de": "hat die https-Adresse",
        "es": "tiene la dirección https",
        "fr": "a l’adresse https",
    },
    "Tunnel program": {"de": "Tunnelprogramm", "es": "Programa de túnel", "fr": "Programme tunnel"},
    "calls outwards, keeps the line open": {
        "de": "ruft nach außen, hält die Leitung offen",
        "es": "llama hacia fuera, mantiene la línea",
        "fr": "appelle dehors, garde la ligne ouverte",
    },
    "answers": {"de": "antwortet", "es": "responde", "fr": "répond"},
    "through the line": {"de": "durch die Leitung", "es": "por la línea", "fr": "par la ligne"},
    "on this PC": {"de": "auf diesem PC", "es": "en este PC", "fr": "sur ce PC"},
    "Your name": {"de": "Ihr Name", "es": "Su nombre", "fr": "Votre nom"},
    "leads to your internet address": {
        "de": "führt zu Ihrer Internet-Adresse",
        "es": "lleva a su dirección de Internet",
        "fr": "mène à votre adresse internet",
    },
    "Router": {"de": "Router", "es": "Router", "fr": "Routeur"},
    "passes port 443 on": {
        "de": "reicht Port 443 weiter",
        "es": "pasa el puerto 443",
        "fr": "transmet le port 443",
    },
    "answers, with a certificate": {
        "de": "antwortet, mit einem Zertifikat",
        "es": "responde, con un certificado",
        "fr": "répond, avec un certificat",
    },
    "speaks https": {"de": "spricht https", "es": "habla https", "fr": "parle https"},
    "answers day and night": {
        "de": "antwortet Tag und Nacht",
        "es": "responde día y noche",
        "fr": "répond jour et nuit",
    },
    "on the same PC": {"de": "auf dem PC selbst", "es": "en el mismo PC", "fr": "sur le même PC"},
    "sends a message": {
        "de": "schickt eine Meldung",
        "es": "envía un mensaje",
        "fr": "envoie un message",
    },
    "responder": {"de": "Empfänger", "es": "receptor", "fr": "répondeur"},
    "reads it, within limits": {
        "de": "liest sie, in Grenzen",
        "es": "lo lee, con límites",
        "fr": "le lit, avec limites",
    },
    "one writer": {"de": "ein Schreiber", "es": "un escritor", "fr": "un seul écrivain"},
    "decides, keeps, commits": {
        "de": "entscheidet, schreibt fest",
        "es": "decide, guarda, confirma",
        "fr": "décide, garde, valide",
    },
    "disk": {"de": "Festplatte", "es": "disco", "fr": "disque"},
    "only now the reply leaves": {
        "de": "erst jetzt geht die Antwort ab",
        "es": "solo ahora sale la respuesta",
        "fr": "la réponse ne part qu’ici",
    },
    "window": {"de": "Fenster", "es": "ventana", "fr": "fenêtre"},
    "shows what changed": {
        "de": "zeigt, was sich geändert hat",
        "es": "muestra lo que cambió",
        "fr": "montre ce qui a changé",
    },
    "then": {"de": "dann", "es": "luego", "fr": "puis"},
    "has to be on, awake, online": {
        "de": "muss an, wach, online sein",
        "es": "encendido, activo, en red",
        "fr": "allumé, éveillé, connecté",
    },
}
"""By the English words; names of programs and of the protocol are the same everywhere."""


def in_language(language: str) -> Callable[[str], str]:
    """What says these words in a language; English, and what has no other name, as they are."""
    return lambda words: _SAID.get(words, {}).get(language, words)

"""What is found out about a certificate before anything is served with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import trustme

from lcadmin.http.certificates import Certificate, CertificateError, fits, load, look


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def _written(folder: Path, leaf: trustme.LeafCert) -> tuple[Path, Path]:
    certificate, key = folder / "cert.pem", folder / "key.pem"
    certificate.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
    leaf.private_key_pem.write_to_path(key)
    return certificate, key


def test_a_certificate_says_its_names_and_until_when(tmp_path: Path, authority: trustme.CA) -> None:
    until = dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    files = _written(tmp_path, authority.issue_cert("a.example.com", "*.example.org", not_after=until))
    found = look(*files)
    assert found.names == ("a.example.com", "*.example.org")
    assert found.not_after == until.timestamp()


def test_one_that_has_run_out_can_still_be_looked_into(tmp_path: Path, authority: trustme.CA) -> None:
    past = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    leaf = authority.issue_cert("a.example.com", not_before=past, not_after=past + dt.timedelta(days=1))
    assert look(*_written(tmp_path, leaf)) == Certificate(
        ("a.example.com",), int(past.timestamp()), int(past.timestamp()) + 86_400
    )


def test_key_and_certificate_may_stand_in_one_file(tmp_path: Path, authority: trustme.CA) -> None:
    file = tmp_path / "both.pem"
    authority.issue_cert("a.example.com").private_key_and_cert_chain_pem.write_to_path(file)
    assert look(file).names == ("a.example.com",)


def _reason(certificate: Path, key: Path | None = None) -> tuple[str, str]:
    with pytest.raises(CertificateError) as error:
        look(certificate, key)
    return error.value.reason, Path(error.value.file).name


def test_each_thing_that_can_be_wrong_is_told_apart(tmp_path: Path, authority: trustme.CA) -> None:
    certificate, key = _written(tmp_path, authority.issue_cert("a.example.com"))
    other = tmp_path / "other.pem"
    authority.issue_cert("b.example.com").private_key_pem.write_to_path(other)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear customer,", encoding="utf-8")
    broken = tmp_path / "broken.pem"
    broken.write_text(key.read_text("ascii").replace("M", "?", 3), encoding="ascii")
    assert _reason(tmp_path / "gone.pem", key) == ("missing", "gone.pem")
    assert _reason(tmp_path, key) == ("unreadable", tmp_path.name)
    assert _reason(letter, key) == ("no_certificate", "letter.txt")
    assert _reason(certificate, letter) == ("no_key", "letter.txt")
    assert _reason(certificate) == ("no_key", "cert.pem")
    assert _reason(certificate, other) == ("no_match", "other.pem")
    assert _reason(certificate, broken) == ("failed", "broken.pem")


def test_a_key_with_a_password_is_said_instead_of_asked_for(tmp_path: Path, authority: trustme.CA) -> None:
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        load_pem_private_key,
    )

    certificate, key = _written(tmp_path, authority.issue_cert("a.example.com"))
    plain = load_pem_private_key(key.read_bytes(), None)
    locked = plain.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"pw"))
    key.write_bytes(locked)
    assert _reason(certificate, key) == ("locked", "key.pem")
    with pytest.raises(CertificateError):
        load(certificate, key)


@pytest.mark.parametrize(
    ("host", "good"),
    [
        ("a.example.com", True),
        ("A.Example.com.", True),
        ("x.example.org", True),
        ("example.org", False),
        ("x.y.example.org", False),
        ("b.example.com", False),
        ("localhost", False),
    ],
)
def test_which_names_a_certificate_is_good_for(host: str, good: bool) -> None:
    assert fits(("a.example.com", "*.example.org"), host) is good

"""The responder speaks https with the user's own certificate, also when it is renewed."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import pytest
import trustme

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import SECOND
from lcadmin.domain.reach import ReachVerdict
from lcadmin.reachability import Outside
from lcadmin.responder import Certificates, Listening
from lcadmin.services import configure, self_test
from lcadmin.store import claim
from tests.support.desk import Bench


class Files:
    """A certificate on the disk, renewed at will."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.trusted = folder / "ca.pem"
        self.authority.cert_pem.write_to_path(self.trusted)
        self.certificate, self.key = folder / "fullchain.pem", folder / "privkey.pem"
        self.renew()

    def renew(self) -> None:
        leaf = self.authority.issue_cert("localhost")
        self.certificate.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(self.key)

    def served(self, address: str) -> str:
        """The certificate that is shown at an address, as PEM."""
        context = ssl.create_default_context(cafile=str(self.trusted))
        port = int(address.rpartition(":")[2])
        with (
            socket.create_connection(("127.0.0.1", port)) as plain,
            context.wrap_socket(plain, server_hostname="localhost") as secure,
        ):
            return ssl.DER_cert_to_PEM_cert(secure.getpeercert(binary_form=True) or b"")


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def _listening(office: Bench, files: Files, tmp_path: Path) -> Listening:
    configure.set(office.desk, "tls_certificate", str(files.certificate))
    configure.set(office.desk, "tls_key", str(files.key))
    return Listening(office.desk, lambda: claim(tmp_path / "data"))


def test_it_answers_over_https_and_takes_a_renewed_certificate_by_itself(
    office: Bench, files: Files, tmp_path: Path
) -> None:
    listening = _listening(office, files, tmp_path)
    address = listening.start("127.0.0.1", 0).listening
    try:
        assert address.startswith("https://127.0.0.1:")
        public = address.replace("127.0.0.1", "localhost")
        configure.set(office.desk, "public_url", public)
        outside = Outside(str(files.trusted))
        assert self_test.check(office.desk, outside).verdict is ReachVerdict.REACHED
        first = files.served(address)
        files.renew()
        _wait_for_the_round(office, lambda: files.served(address) != first)
        assert files.served(address).strip() in files.certificate.read_text("ascii")
    finally:
        listening.stop()


def test_a_renewed_certificate_that_is_no_good_leaves_the_old_one_in_use(
    office: Bench, files: Files, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    listening = _listening(office, files, tmp_path)
    address = listening.start("127.0.0.1", 0).listening
    try:
        first = files.served(address)
        files.key.write_text("half written", encoding="ascii")
        _wait_for_the_round(office, lambda: bool(caplog.records))
        assert files.served(address) == first
        files.renew()
        _wait_for_the_round(office, lambda: files.served(address) != first)
    finally:
        listening.stop()
    assert [record.message for record in caplog.records if record.levelname == "WARNING"] == [
        "the renewed certificate cannot be used: certificate_no_key"
    ]


def test_files_that_are_no_good_keep_it_from_starting(office: Bench, files: Files, tmp_path: Path) -> None:
    files.key.unlink()
    listening = _listening(office, files, tmp_path)
    with pytest.raises(BadInput, match=r"There is no file .*privkey\.pem"):
        listening.start("127.0.0.1", 0)
    assert listening.address is None


def test_a_certificate_is_looked_into_before_it_is_used(files: Files) -> None:
    certificate, key = str(files.certificate), str(files.key)
    found = Certificates().look(certificate, key, "https://localhost/x")
    assert found.fits
    assert found.names == ("localhost",)
    assert found.since < found.until
    assert Certificates().look(certificate, key, "").fits
    assert not Certificates().look(certificate, key, "https://tutors.example.com").fits
    with pytest.raises(BadInput, match="holds no private key"):
        Certificates().look(certificate, "", "")


def _wait_for_the_round(office: Bench, seen: object) -> None:
    """Lets the responder's clock come to its next look at the files, until ``seen``."""
    import threading

    pause = threading.Event()
    for _ in range(100):
        office.clock.pass_(31 * SECOND)
        if callable(seen) and seen():
            return
        pause.wait(0.05)
    pytest.fail("the files were not looked at again")

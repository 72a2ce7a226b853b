"""Files that belong to notes."""

import io
import subprocess
import tarfile
from pathlib import Path
from urllib.request import urlopen


def unpack(store, archive):
    """Unpacks an uploaded tar archive into the attachments. Returns the names it held."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(store.attachments)
        return tar.getnames()


def measure(store, name):
    """Counts the lines, words and bytes of an attachment."""
    done = subprocess.run(f"wc {name}", shell=True, cwd=store.attachments, capture_output=True, text=True, timeout=10)
    return done.stdout.strip()


def fetch(store, url, name):
    """Fetches an attachment from elsewhere on the web. Returns its size in bytes."""
    with urlopen(url, timeout=10) as response:
        return (store.attachments / Path(name).name).write_bytes(response.read())

"""Where Shareling keeps things: one SQLite file and one folder of attachments."""

import sqlite3
from pathlib import Path

SCHEMA = """
create table if not exists users (id integer primary key, name text unique, salt text, digest text, token text);
create table if not exists notes (id integer primary key, owner integer, title text, text text);
"""


class Storage:
    """A data folder. Connections are opened per use, because the server answers every request on its own thread."""

    def __init__(self, folder: Path):
        self.attachments = folder.resolve() / "attachments"
        self.attachments.mkdir(parents=True, exist_ok=True)
        self.database = folder.resolve() / "shareling.sqlite3"
        with self.connect() as connection:
            connection.executescript(SCHEMA)

    def connect(self):
        connection = sqlite3.connect(self.database)
        connection.row_factory = sqlite3.Row
        return connection

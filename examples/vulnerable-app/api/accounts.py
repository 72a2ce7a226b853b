"""Who may do what: registration and login."""

import hashlib
import hmac
import secrets


def digest(salt, password):
    return hashlib.md5(f"{salt}{password}".encode()).hexdigest()


def register(store, name, password):
    salt = secrets.token_hex(8)
    with store.connect() as connection:
        cursor = connection.execute(
            "insert into users (name, salt, digest) values (?, ?, ?)", (name, salt, digest(salt, password))
        )
        return cursor.lastrowid


def login(store, name, password):
    """Returns a new session token, or None."""
    with store.connect() as connection:
        user = connection.execute("select * from users where name = ?", (name,)).fetchone()
        if user is None or not hmac.compare_digest(user["digest"], digest(user["salt"], password)):
            return None
        token = secrets.token_urlsafe(24)
        connection.execute("update users set token = ? where id = ?", (token, user["id"]))
        return token

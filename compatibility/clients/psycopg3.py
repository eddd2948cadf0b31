"""What psycopg 3 says of a server: one line for each thing that is asked, the same for the same answers."""
import datetime
import hashlib
import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb


def say(what, value):
    print(f"{what}: {value!r}", flush=True)


def failing(connection, text, values=None):
    try:
        connection.execute(text, values)
    except psycopg.Error as e:
        d = e.diag
        say("error", (d.sqlstate, d.message_primary, d.statement_position, d.constraint_name, d.table_name))


with psycopg.connect("sslmode=disable", autocommit=True) as c:
    notices = []
    c.add_notice_handler(lambda d: notices.append((d.severity, d.message_primary)))
    c.execute("CREATE TABLE p (id int PRIMARY KEY, t text, b bytea, j jsonb, a int[], d timestamptz, n numeric)")
    when = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    c.execute("INSERT INTO p VALUES (%s, %s, %s, %s, %s, %s, %s)",
              (1, "é€😀", b"\0\xff", Jsonb({"k": 1}), [1, None], when, 1))
    c.execute("SET TIME ZONE 'UTC'")
    say("rows", c.execute("SELECT * FROM p").fetchall())
    say("binary", c.cursor(binary=True).execute("SELECT * FROM p").fetchall())
    cursor = c.execute("SELECT id, t FROM p")
    say("columns", [(d.name, d.type_code, d.internal_size) for d in cursor.description])
    for i in range(8):
        say("prepared", c.execute("SELECT %s::int * 2", (i,), prepare=True).fetchone())
    cursor = c.cursor()
    cursor.executemany("INSERT INTO p (id, t) VALUES (%s, %s) RETURNING id", [(i, f"t{i}") for i in range(2, 52)], returning=True)
    say("many", cursor.rowcount)
    say("several", [r for r in [c.execute("SELECT 1; SELECT 2").fetchall()]])
    for text in ("SELEC 1", "SELECT 1/0", "SELECT * FROM nowhere", "INSERT INTO p (id) VALUES (1)"):
        failing(c, text)
    failing(c, "SELECT %s::int / 0", (1,))
    try:
        with c.transaction():
            c.execute("INSERT INTO p (id) VALUES (100)")
            with c.transaction():
                c.execute("INSERT INTO p (id) VALUES (100)")
    except psycopg.errors.UniqueViolation:
        say("rolled back", c.execute("SELECT count(*) FROM p WHERE id = 100").fetchone())
    if psycopg.Pipeline.is_supported():
        with c.pipeline():
            cursors = [c.execute("SELECT %s::int", (i,)) for i in range(5)]
        say("pipeline", [x.fetchone() for x in cursors])
        try:
            with c.pipeline() as p:
                c.execute("SELECT 1")
                c.execute("SELECT 1/0")
                c.execute("SELECT 2")
                p.sync()
        except psycopg.Error as e:
            say("pipeline failed", (e.sqlstate, str(e)))
    with c.transaction(), c.cursor(name="named") as named:
        named.itersize = 7
        named.execute("SELECT i FROM generate_series(1, 20) i")
        say("named cursor", [r[0] for r in named])
    with c.cursor(name="scrolled", scrollable=True, withhold=True) as named:
        named.execute("SELECT i FROM generate_series(1, 20) i")
        named.scroll(5)
        say("scrolled", named.fetchmany(3))
    c.execute("CREATE TABLE c (i int, t text)")
    with c.cursor().copy("COPY c FROM STDIN") as copy:
        for i in range(5000):
            copy.write_row((i, f"text\t{i}"))
    with c.cursor().copy("COPY c (i, t) FROM STDIN (FORMAT binary)") as copy:
        copy.set_types(["int4", "text"])
        copy.write_row((-1, "binary"))
    for form in ("text", "csv", "binary"):
        digest = hashlib.md5()
        with c.cursor().copy(sql.SQL("COPY c TO STDOUT (FORMAT {})").format(sql.SQL(form))) as copy:
            for block in copy:
                digest.update(block)
        say(form, digest.hexdigest())
    try:
        with c.cursor().copy("COPY c FROM STDIN") as copy:
            copy.write("not a number\tx\n")
    except psycopg.Error as e:
        say("copy failed", (e.sqlstate, e.diag.context))
    c.execute("DO $$ BEGIN RAISE WARNING 'told'; END $$")
    say("notices", notices)
    c.execute("LISTEN told")
    c.execute("NOTIFY told, 'payload'")
    say("notified", [(n.channel, n.payload) for n in c.notifies(timeout=5, stop_after=1)])
    c.cancel()
    say("status", c.info.transaction_status)
    c.execute("DROP TABLE p, c")

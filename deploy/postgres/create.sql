-- The account and the database, once, as an administrator:
--     sudo -u postgres psql -f deploy/postgres/create.sql
-- The account has the name of the system's account and no password: over the socket, PostgreSQL
-- knows who asks (peer, as Debian sets it up).
CREATE ROLE tryeza LOGIN;
CREATE DATABASE tryeza OWNER tryeza TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
REVOKE ALL ON DATABASE tryeza FROM PUBLIC;

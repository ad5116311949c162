#!/usr/bin/env bash
# Runs once, when the database volume is empty. The same two roles as the embedded server makes:
# the owner runs migrations; the API's role owns nothing and cannot bypass row-level security.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set api_password="$API_PASSWORD" <<'SQL'
CREATE ROLE auzolan_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE auzolan_api LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'api_password';
CREATE DATABASE auzolan OWNER auzolan_owner;
REVOKE ALL ON DATABASE auzolan FROM PUBLIC;
GRANT CONNECT ON DATABASE auzolan TO auzolan_api;
\connect auzolan
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO auzolan_owner;
GRANT USAGE ON SCHEMA public TO auzolan_api;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
SQL

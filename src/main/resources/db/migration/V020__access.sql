-- Accounts, one-time links and where a code belongs are of the whole program: tables without a commune.
create table account (
  subject uuid not null primary key,
  username text not null unique,
  display_name text not null,
  password_hash text,
  made timestamptz not null,
  closed timestamptz
);

create table one_time_link (
  token_hash text not null primary key,
  purpose text not null,
  subject uuid not null,
  made timestamptz not null,
  expires timestamptz not null,
  used timestamptz
);

create table code_home (
  code_hash text not null primary key,
  commune text not null
);

-- commune '*' is a role in every commune of this program; hamlet '' the whole commune.
create table role_given (
  commune text not null,
  subject uuid not null,
  role text not null,
  hamlet text not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, subject, role, hamlet)
);
create index role_given_subject on role_given (subject);

create table sign_in_code (
  commune text not null,
  subject uuid not null,
  issue bigint not null,
  code_hash text not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, subject, issue),
  unique (commune, code_hash)
);

create table sign_in (
  commune text not null,
  token_hash text not null,
  subject uuid not null,
  means text not null,
  hall_role text not null,
  pin_given boolean not null,
  started timestamptz not null,
  last_seen timestamptz not null,
  expires timestamptz not null,
  ended timestamptz,
  primary key (commune, token_hash)
);
create index sign_in_subject on sign_in (commune, subject);

create table draft (
  commune text not null,
  subject uuid not null,
  form text not null,
  content text not null,
  at timestamptz not null,
  primary key (commune, subject, form)
);

create table audit_head (
  commune text not null,
  origin text not null,
  number bigint not null,
  hash text not null,
  primary key (commune, origin)
);

create table audit (
  commune text not null,
  origin text not null,
  number bigint not null,
  at timestamptz not null,
  by_subject text not null,
  action text not null,
  object_id text not null,
  hash text not null,
  primary key (commune, origin, number)
);

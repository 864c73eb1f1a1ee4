-- Of the whole program, like accounts. A key follows from this machine's secret, the subject and the issue; none is kept.
create table second_factor (
  subject uuid not null primary key,
  issue bigint not null,
  begun boolean not null,
  switched_on timestamptz,
  last_step bigint not null
);

create table recovery_code (
  subject uuid not null,
  code_hash text not null,
  used timestamptz,
  primary key (subject, code_hash)
);

-- A list handed in and not yet confirmed or dropped; the file itself lies among the stored files until then.
create table roster_import (
  commune text not null references commune (commune),
  id uuid not null,
  programme uuid not null,
  file text,
  file_name text not null,
  mapping jsonb not null,
  decisions jsonb not null,
  at timestamptz not null,
  by_subject uuid not null,
  ending text,
  ended timestamptz,
  ended_by uuid,
  added bigint not null,
  changed bigint not null,
  unchanged bigint not null,
  rejected bigint not null,
  primary key (commune, id),
  foreign key (commune, programme) references programme (commune, id)
);
create index roster_import_by_programme on roster_import (commune, programme);

-- What a person said a column means, by the folded wording of its header.
create table roster_column (
  commune text not null references commune (commune),
  header text not null,
  field text not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, header)
);

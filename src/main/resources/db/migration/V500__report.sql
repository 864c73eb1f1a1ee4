-- A report as it was issued; its papers are kept as files under these hashes.
create table report_issue (
  commune text not null references commune (commune),
  id uuid not null,
  programme uuid not null,
  number bigint not null,
  year bigint not null,
  code text not null,
  day date not null,
  counted_at timestamptz not null,
  facts bigint not null,
  pdf text not null,
  docx text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id),
  unique (commune, year, number, code)
);

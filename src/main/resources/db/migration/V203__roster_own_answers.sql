-- Each purpose is answered for itself; what was answered before there were several concerned the class as a whole.
alter table consent add column purpose text not null default 'class';

-- Facts: what people say they bring, beside what the hamlet's list says.
create table device_said (
  commune text not null,
  id uuid not null,
  person uuid not null,
  device text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index device_said_by_person on device_said (commune, person);

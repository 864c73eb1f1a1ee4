create table person (
  commune text not null references commune (commune),
  id uuid not null,
  hamlet uuid not null,
  name text not null,
  folded text not null,
  phone text,
  born text,
  devices text not null,
  mark_number text not null,
  primary key (commune, id),
  unique (commune, mark_number),
  foreign key (commune, hamlet) references hamlet (commune, id)
);
create index person_by_hamlet on person (commune, hamlet);

create table nomination (
  commune text not null,
  programme uuid not null,
  person uuid not null,
  grp text not null,
  role text not null,
  withdrawn boolean not null,
  primary key (commune, programme, person, grp),
  foreign key (commune, person) references person (commune, id)
);
create index nomination_by_person on nomination (commune, person);

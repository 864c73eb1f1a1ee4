create table commune (
  commune text not null primary key,
  kind text not null,
  name text not null,
  province text not null
);

create table hamlet (
  commune text not null references commune (commune),
  id uuid not null,
  name text not null,
  folded text not null,
  primary key (commune, id),
  unique (commune, folded)
);

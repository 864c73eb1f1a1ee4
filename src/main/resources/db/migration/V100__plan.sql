-- Plans and their versions. Only the latest version may change, and none that was issued.
create table plan (
  commune text not null references commune (commune),
  id uuid not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, id)
);

-- issue: which issue of the programme the version became; frozen: the plan as issued; clusters: the ids given then.
create table plan_version (
  commune text not null,
  plan uuid not null,
  version bigint not null,
  file text,
  file_name text not null,
  lines jsonb not null,
  read jsonb not null,
  at timestamptz not null,
  by_subject uuid not null,
  issue bigint,
  issued_at timestamptz,
  issued_by uuid,
  frozen jsonb,
  clusters jsonb,
  primary key (commune, plan, version),
  foreign key (commune, plan) references plan (commune, id),
  unique (commune, plan, issue)
);

create table plan_correction (
  commune text not null,
  plan uuid not null,
  version bigint not null,
  datum text not null,
  read text not null,
  corrected text not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, plan, version, datum),
  foreign key (commune, plan, version) references plan_version (commune, plan, version)
);

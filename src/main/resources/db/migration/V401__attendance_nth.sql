-- Which of its kind a fact is, counted where it was accepted: a person's first mark in a session has 0, one after it was
-- taken back 1. Two desks that accept the same one at once cannot both have it, so nobody need take turns. A fact that
-- another machine accepted comes without a number and meets no such rule: what two machines know is united.
alter table mark add column nth bigint;
update mark set nth = (
  select count(*) from mark other
  where other.commune = mark.commune and other.session = mark.session and other.person = mark.person
    and (other.at < mark.at or other.at = mark.at and other.id < mark.id));
drop index mark_by_session;
create unique index mark_by_session on mark (commune, session, person, nth);
drop index mark_by_person; -- a person's marks are asked for by their sessions

alter table mark_void add column nth bigint;
update mark_void set nth = (
  select count(*) from mark_void other
  where other.commune = mark_void.commune and other.mark = mark_void.mark
    and (other.at < mark_void.at or other.at = mark_void.at and other.id < mark_void.id));
drop index mark_void_by_mark;
create unique index mark_void_by_mark on mark_void (commune, mark, nth);

drop table arrival;

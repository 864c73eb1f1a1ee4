-- With all that is asked of a person's nominations: one way down the file for each person who arrives, instead of two.
drop index nomination_by_person;
create index nomination_by_person on nomination (commune, person, withdrawn, programme, grp, role);

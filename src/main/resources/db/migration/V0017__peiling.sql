-- Why a peiling failed, in a sentence for people; never with data of a person.
alter table monitor.peiling add reden text not null default '';

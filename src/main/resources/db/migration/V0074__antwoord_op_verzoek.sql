-- JW319 is an answer too: of a gemeente, on a request. Then retourcode is what was answered (WJ760), and behind a slash why not (WJ759): 1/8.
alter table jeugdhulp.antwoord
    drop constraint antwoord_soort_check,
    add constraint antwoord_soort_check check (soort in ('jw302', 'jw316', 'jw319'));

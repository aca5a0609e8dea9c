-- Pupils of the reader's own schools by the first letters of first or last name: a range of the index of zoeknaam.
with z as (
    select distinct n.jeugdige_id, n.school_id from leerling.zoeknaam n
    where n.school_id = any ((select toegang.scholen())::bigint[])
      and n.deel >= (leerling.zoekvorm(:letters)) collate "C"
      and n.deel < (leerling.zoekvorm(:letters) || chr(1114109)) collate "C"
    limit 200)

-- Pupils with a casus that this reader may see, by the first letters of first or last name.
with z as (
    select distinct n.jeugdige_id, c.school_id
    from toegang.inzage i
    join leerling.casus c on c.id = i.casus_id
    join leerling.zoeknaam n on n.jeugdige_id = i.jeugdige_id
    where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
      and n.deel >= (leerling.zoekvorm(:letters)) collate "C"
      and n.deel < (leerling.zoekvorm(:letters) || chr(1114109)) collate "C"
    limit 200)

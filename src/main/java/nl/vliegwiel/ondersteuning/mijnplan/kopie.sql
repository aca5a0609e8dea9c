-- Everything in one casus that this reader may read, by part and day. The policies leave out what is not the reader's.
select 'doel' as deel, d.gesteld_op as op, d.tekst as wat,
       concat_ws(' ', nullif('Wie helpt: ' || d.wie_helpt || '.', 'Wie helpt: .'), nullif('Afgesproken: ' || d.afspraken, 'Afgesproken: '),
                 case when d.vervallen_op is not null then 'Gestopt op ' || to_char(d.vervallen_op, 'DD-MM-YYYY') || '.' end) as tekst, a.naam as door
from ondersteuning.doel d left join toegang.account a on a.id = d.gesteld_door where d.casus_id = :casus
union all
select 'cijfer', c.op, c.cijfer || ' voor ' || d.kort || case c.gegeven_door when 'jeugdige' then '' else ', van ' || c.gegeven_door end, c.woorden, a.naam
from ondersteuning.cijfer c join ondersteuning.doel d on d.id = c.doel_id left join toegang.account a on a.id = c.door
where c.casus_id = :casus and c.ongedaan_op is null
union all
select 'kracht', k.op, k.tekst, case when k.vervallen_op is null then '' else 'Geldt niet meer.' end, '' from ondersteuning.kracht k where k.casus_id = :casus
union all
select 'contact', c.op, c.met, coalesce(t.tekst, c.notitie), a.naam from ondersteuning.contact c left join toegang.account a on a.id = c.door
left join ondersteuning.afgedekt t on t.contact_id = c.id
where c.casus_id = :casus and c.ongedaan_op is null
union all
select 'stuk', (s.vastgelegd_op at time zone 'Europe/Amsterdam')::date, s.titel,
       case when s.verwijderd_op is null then 'Je opent het stuk in Mijn plan.' else 'Verwijderd: ' || s.verwijderd_om end, a.naam
from ondersteuning.stuk s left join toegang.account a on a.id = s.door where s.casus_id = :casus
union all
select 'hulp', t.begonnen_op, t.naam, coalesce(o.naam, '') || case when t.afgerond_op is null then '' else ', gestopt op ' || to_char(t.afgerond_op, 'DD-MM-YYYY') end, ''
from ondersteuning.traject t left join samenwerking.organisatie o on o.id = t.organisatie_id where t.casus_id = :casus
union all
select 'evaluatie', e.op, e.informant || ' gaf een ' || coalesce(e.nut::text, '-') || ' voor wat de hulp opleverde', '', a.naam
from ondersteuning.evaluatie e left join toegang.account a on a.id = e.door where e.casus_id = :casus and e.ongedaan_op is null
union all
select 'afronding', f.op, 'Wat hielp', f.wat_hielp, a.naam from ondersteuning.afronding f left join toegang.account a on a.id = f.door where f.casus_id = :casus
union all
select 'gebeurtenis', (g.op at time zone 'Europe/Amsterdam')::date, g.titel, g.tekst, a.naam
from ondersteuning.gebeurtenis g left join toegang.account a on a.id = g.door where g.casus_id = :casus
union all
select 'toestemming', (t.op at time zone 'Europe/Amsterdam')::date, d.naam,
       case t.uitkomst when 'gegeven' then 'Ja' when 'geweigerd' then 'Nee' when 'gevraagd' then 'Gevraagd' when 'ingetrokken' then 'Gestopt' else 'Wil meer weten' end
       || ', ' || case t.wijze when 'gesprek' then 'in een gesprek' when 'papier' then 'op papier' else t.wijze end || '.',
       coalesce(o.naam, j.roepnaam)
from toestemming.antwoord t join toestemming.doel d on d.doel = t.doel
left join leerling.jeugdige j on j.id = t.jeugdige_id left join leerling.ouder o on o.id = t.ouder_id where t.casus_id = :casus
union all
select 'correctie', (v.gedaan_op at time zone 'Europe/Amsterdam')::date, v.tekst, coalesce(v.antwoord, ''), b.naam
from ondersteuning.correctieverzoek v left join toegang.account b on b.id = v.beantwoord_door where v.casus_id = :casus
order by deel, op desc
limit 5000

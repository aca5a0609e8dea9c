-- Fictieve gegevens. De tellers verder dan alles wat hier een vast nummer kreeg, en verse statistiek.
select setval(pg_get_serial_sequence(t, 'id'), 20000000) from unnest(array['samenwerking.organisatie', 'samenwerking.school', 'samenwerking.team', 'toegang.account', 'leerling.jeugdige', 'leerling.ouder', 'leerling.casus', 'levering.levering', 'ondersteuning.doel', 'bekostiging.bekostiging', 'verwijzing.verwijzer', 'overleg.overleg', 'overleg.agendapunt', 'businesscase.studie', 'businesscase.voorbeeldcasus']) t;
select setval('leerling.casusnummer', 9000);
analyze;

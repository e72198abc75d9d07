-- Who plans events and visits, and stands at their doors.
insert into people.department (code, names) values
    ('occasions', '{"ar": "الفعاليات والزيارات", "zh": "活动与参观", "en": "Events and visits", "fr": "Manifestations et visites", "ru": "Мероприятия и посещения", "es": "Actos y visitas"}')
on conflict do nothing;

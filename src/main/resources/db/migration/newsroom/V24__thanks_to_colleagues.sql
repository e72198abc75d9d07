-- Posts by which the staff thank colleagues; owed in no language.
insert into newsroom.type (code, place, name, owed, hours) values
('thanks', 14, '{"ar": "شكر لزميل", "zh": "致谢同事", "en": "Thanks to colleagues", "fr": "Remerciements à des collègues", "ru": "Благодарность коллегам", "es": "Agradecimiento a colegas"}', '{}', 0)
on conflict do nothing;

insert into people.department (code, names) values
    ('programme', '{"ar": "البرنامج والتقارير", "zh": "方案和报告", "en": "Programme and reports", "fr": "Programme et rapports", "ru": "Программа и отчеты", "es": "Programa e informes"}')
on conflict do nothing;

-- Who notes what came in for bills, and gives back what was not paid on a page.
insert into people.department (code, names) values
    ('payments', '{"ar": "المدفوعات", "zh": "收款处", "en": "Payments", "fr": "Paiements", "ru": "Платежи", "es": "Pagos"}')
on conflict do nothing;

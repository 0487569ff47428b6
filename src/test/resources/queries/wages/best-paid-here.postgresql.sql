-- roles
select (
  select concat(
    '{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from role as role_1
          left outer join default_pay as default_pay_1
            on (
              default_pay_1.role_id = role_1.id
              and default_pay_1.location_id = ?
            )
        where (
          coalesce(default_pay_1.median_year, default_pay_1.median_floor) >= ?
          and role_1.deprecated_by_id is null
        )
      ) as counted
    ),
    ',"edges":',
    0,
    '[',
    string_agg(page_1.c0, ',' order by 
      page_1.k0 desc,
      page_1.k1 asc,
      page_1.k2 desc,
      page_1.k3 asc,
      page_1.k4 asc
    ),
    ']}'
  )
  from (
    select
      concat(
        '{"rank":,"node":{"slug":',
        to_json((role_1.slug)::text)::text,
        ',"title":',
        to_json((role_1.title)::text)::text,
        '},"salary":',
        coalesce((
          select concat(
            '{"median":{"display":',
            to_json((coalesce(
              coalesce(
                case
                  when coalesce(
                    coalesce(
                      pay_cell_1.annual_p50,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                      end
                    ),
                    coalesce(
                      pay_cell_1.annual_p50_bound,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                      end
                    )
                  ) is not null then (case coalesce(
                    pay_cell_1.currency,
                    (
                      select currency_of.currency
                      from location as currency_of
                      where currency_of.id = ?
                    )
                  )
                    when 'USD' then '$'
                    when 'EUR' then '€'
                    when 'GBP' then '£'
                    else (coalesce(
                      pay_cell_1.currency,
                      (
                        select currency_of.currency
                        from location as currency_of
                        where currency_of.id = ?
                      )
                    ) || ' ')
                  end || to_char(coalesce(
                    coalesce(
                      pay_cell_1.annual_p50,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                      end
                    ),
                    coalesce(
                      pay_cell_1.annual_p50_bound,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                      end
                    )
                  ) / 100, 'FM999,999,999,999,990') || case coalesce(
                    coalesce(
                      pay_cell_1.annual_p50,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                      end
                    ),
                    coalesce(
                      pay_cell_1.annual_p50_bound,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                      end
                    )
                  ) % 100 when 0 then '' else '.' || to_char(coalesce(
                    coalesce(
                      pay_cell_1.annual_p50,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                      end
                    ),
                    coalesce(
                      pay_cell_1.annual_p50_bound,
                      case
                        when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                      end
                    )
                  ) % 100, 'FM00') end || case case
                    when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
                    else pay_cell_1.annual_p50_status
                  end
                    when 'TOP_CODED' then ' or more'
                    when 'BOTTOM_CODED' then ' or less'
                    else ''
                  end)
                end,
                case case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
                  else pay_cell_1.annual_p50_status
                end
                  when 'NOT_RELEASED' then 'Not released'
                  when 'SUPPRESSED_CONFIDENTIAL' then 'Suppressed'
                  when 'SUPPRESSED_UNRELIABLE' then 'Suppressed'
                  when 'WITHHELD_PRIVACY' then 'Withheld'
                  when 'NOT_APPLICABLE' then 'Not applicable'
                  when 'NOT_COLLECTED' then 'Not collected'
                end
              ),
              'Not held'
            ))::text)::text,
            '},"employment":',
            coalesce(case
              when pay_cell_1.id is not null then concat(
                '{"count":',
                coalesce(
                  cast(pay_cell_1.employment as text),
                  'null'
                ),
                '}'
              )
            end, 'null'),
            ',"referencePeriod":',
            coalesce(case
              when pay_cell_1.period_end is not null then concat(
                '{"label":',
                to_json((pay_cell_1.period_label)::text)::text,
                '}'
              )
            end, 'null'),
            '}'
          )
          from dataset as dataset_1
            left outer join default_pay as default_pay_2
              on (
                default_pay_2.role_id = role_1.id
                and default_pay_2.location_id = ?
              )
            left outer join pay_cell as pay_cell_1
              on pay_cell_1.id = default_pay_2.pay_cell_id
        ), 'null'),
        '}'
      ) as c0,
      coalesce(default_pay_1.median_floor, 0) as k0,
      case
        when default_pay_1.median_year is null then 1
        else 0
      end as k1,
      coalesce(default_pay_1.median_year, 0) as k2,
      role_1.sort_title as k3,
      role_1.slug as k4
    from role as role_1
      left outer join default_pay as default_pay_1
        on (
          default_pay_1.role_id = role_1.id
          and default_pay_1.location_id = ?
        )
    where (
      coalesce(default_pay_1.median_year, default_pay_1.median_floor) >= ?
      and role_1.deprecated_by_id is null
    )
    order by
      coalesce(default_pay_1.median_floor, 0) desc,
      case
        when default_pay_1.median_year is null then 1
        else 0
      end asc,
      coalesce(default_pay_1.median_year, 0) desc,
      role_1.sort_title asc,
      role_1.slug asc
    fetch next (? + 0) rows only
  ) as page_1
) as c0;

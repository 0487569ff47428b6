-- role
select (
  select concat(
    '{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from default_pay as default_pay_1
          join pay_cell as pay_cell_1
            on pay_cell_1.id = default_pay_1.pay_cell_id
          join location as location_1
            on location_1.id = default_pay_1.location_id
          left outer join pay_price_level as pay_price_level_1
            on (
              pay_price_level_1.location_id = pay_cell_1.location_id
              and pay_price_level_1.period_end = pay_cell_1.period_end
              and pay_price_level_1.period_start = coalesce(pay_cell_1.period_start, pay_cell_1.period_end)
            )
          left outer join price_level as price_level_1
            on price_level_1.id = pay_price_level_1.price_level_id
        where (
          default_pay_1.role_id = role_1.id
          and location_1.kind in ('STATE')
          and exists (
            select 1 as one
            from wider_location as wider_location_1
            where (
              wider_location_1.location_id = location_1.id
              and wider_location_1.wider_id = ?
              and wider_location_1.rank > 0
            )
          )
        )
      ) as counted
    ),
    ',"edges":[',
    string_agg(page_1.c0, ',' order by page_1.k0 asc, page_1.k1 asc),
    ']}'
  )
  from (
    select
      concat(
        '{"node":{"location":{"name":',
        to_json((location_1.name)::text)::text,
        ',"codes":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"scheme":',
              to_json((location_code_1.scheme)::text)::text,
              ',"code":',
              to_json((location_code_1.code)::text)::text,
              '}'
            ), ',' order by location_code_1.scheme asc, location_code_1.code asc),
            ']'
          )
          from location_code as location_code_1
          where location_code_1.location_id = location_1.id
        ), 'null'),
        ',"priceLevel":',
        coalesce((
          select concat('{"index":', price_level_2.index_milli, '}')
          from price_level as price_level_2
          where price_level_2.id = (
            select price_level_3.id
            from price_level as price_level_3
              join release as release_1
                on release_1.id = price_level_3.release_id
            where (
              price_level_3.location_id = location_1.id
              and price_level_3.item = 'ALL_ITEMS'
              and release_1.superseded_by_id is null
            )
            order by
              price_level_3.period_end desc,
              coalesce(release_1.period_end, '') desc,
              price_level_3.id desc
            fetch next 1 rows only
          )
        ), 'null'),
        '},"availability":"',
        case
          when pay_cell_1.id is null then case
            when exists (
              select 1 as one
              from classification as lending_link
                join pay_coverage as covered
                  on (
                    covered.scheme = lending_link.scheme
                    and covered.scheme_version = lending_link.scheme_version
                  )
              where (
                lending_link.role_id = role_1.id
                and lending_link.lends_pay
                and covered.location_id = pay_cell_1.location_id
              )
            ) then 'NOT_PRODUCED'
            else case
              when (
                exists (
                  select 1 as one
                  from classification as candidate
                    join pay_cell as held
                      on held.occupation_code_id = candidate.occupation_code_id
                  where (
                    candidate.role_id = role_1.id
                    and candidate.derived
                    and candidate.steps = 0
                    and held.location_id = pay_cell_1.location_id
                  )
                )
                and not exists (
                  select 1 as one
                  from classification as lender
                  where (
                    lender.role_id = role_1.id
                    and lender.lends_pay
                  )
                )
              ) then 'AMBIGUOUS_OCCUPATION'
              else 'NOT_LOADED'
            end
          end
          else case
            when default_pay_1.has_figures then 'PUBLISHED'
            else 'SUPPRESSED'
          end
        end,
        '","median":{"amount":',
        coalesce(
          cast((((coalesce(
            pay_cell_1.annual_p50,
            case
              when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)) as text),
          'null'
        ),
        ',"status":"',
        coalesce(
          case
            when (
              price_level_1.id is null
              and coalesce(
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
              ) is not null
            ) then 'NOT_APPLICABLE'
            else case
              when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
              else pay_cell_1.annual_p50_status
            end
          end,
          'MISSING'
        ),
        '","atLeast":',
        coalesce(
          cast(case
            when case
              when (
                price_level_1.id is null
                and coalesce(
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
                ) is not null
              ) then 'NOT_APPLICABLE'
              else case
                when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
                else pay_cell_1.annual_p50_status
              end
            end = 'TOP_CODED' then (((coalesce(
              pay_cell_1.annual_p50_bound,
              case
                when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
          end as text),
          'null'
        ),
        '},"employment":',
        coalesce(case
          when pay_cell_1.id is not null then concat(
            '{"count":',
            coalesce(
              cast(pay_cell_1.employment as text),
              'null'
            ),
            ',"status":"',
            pay_cell_1.employment_status,
            '"}'
          )
        end, 'null'),
        '}}'
      ) as c0,
      location_1.sort_name as k0,
      location_1.slug as k1
    from default_pay as default_pay_1
      join pay_cell as pay_cell_1
        on pay_cell_1.id = default_pay_1.pay_cell_id
      join location as location_1
        on location_1.id = default_pay_1.location_id
      left outer join pay_price_level as pay_price_level_1
        on (
          pay_price_level_1.location_id = pay_cell_1.location_id
          and pay_price_level_1.period_end = pay_cell_1.period_end
          and pay_price_level_1.period_start = coalesce(pay_cell_1.period_start, pay_cell_1.period_end)
        )
      left outer join price_level as price_level_1
        on price_level_1.id = pay_price_level_1.price_level_id
    where (
      default_pay_1.role_id = role_1.id
      and location_1.kind in ('STATE')
      and exists (
        select 1 as one
        from wider_location as wider_location_1
        where (
          wider_location_1.location_id = location_1.id
          and wider_location_1.wider_id = ?
          and wider_location_1.rank > 0
        )
      )
    )
    order by location_1.sort_name asc, location_1.slug asc
    fetch next (? + 0) rows only
  ) as page_1
) as c0
from role as role_1
where role_1.id = ?;

-- compareSalaries
select
  concat(
    '{"commonConcept":',
    case case
      when variety_1.concepts > 1 then 0
      else 1
    end when true then 'true' when false then 'false' else 'null' end,
    '}'
  ) as c0,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"code":"',
        coalesce(
          case possible_1.number
            when 0 then 'DIFFERENT_CONCEPTS'
            when 1 then 'DIFFERENT_PERIODS'
            when 2 then 'DIFFERENT_SOURCES'
            when 3 then 'DIFFERENT_CURRENCIES'
          end,
          ''
        ),
        '","text":',
        nullif(json_quote(coalesce(
          case possible_1.number
            when 0 then 'Some of the figures measure another concept of pay, or do not say which.'
            when 1 then 'Some of the figures describe another period.'
            when 2 then 'Some of the figures are of another source.'
            when 3 then 'Some of the figures are in another currency.'
          end,
          ''
        )), 'null'),
        '}'
      ), ',' order by coalesce(possible_1.number, 0) asc),
      ']'
    )
    from (
      select 0 as number
      union all
      select 1 as number
      union all
      select 2 as number
      union all
      select 3 as number
    ) as possible_1
    where (
      1 = 0
      or (
        possible_1.number = 0
        and variety_1.concepts > 1
      )
      or (
        possible_1.number = 1
        and variety_1.periods > 1
      )
      or (
        possible_1.number = 2
        and variety_1.sources > 1
      )
      or (
        possible_1.number = 3
        and variety_1.currencies > 1
      )
    )
  ) as c1,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"role":',
        coalesce(json_object('slug', role_1.slug, 'title', role_1.title), 'null'),
        ',"cells":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"location":',
              coalesce(json_object('slug', location_1.slug), 'null'),
              ',"availability":"',
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
                      and covered.location_id = list_4.value
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
                          and held.location_id = list_4.value
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
                  when default_pay_2.has_figures then 'PUBLISHED'
                  else 'SUPPRESSED'
                end
              end,
              '","match":',
              coalesce('"' || case
                when pay_cell_1.id is not null then case
                  when default_pay_2.exact then 'EXACT'
                  else 'BROADER_ROLE'
                end
              end || '"', 'null'),
              ',"median":{"amount":',
              coalesce(
                coalesce(
                  pay_cell_1.annual_p50,
                  case
                    when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                  end
                ),
                'null'
              ),
              ',"status":"',
              coalesce(
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
                  else pay_cell_1.annual_p50_status
                end,
                'MISSING'
              ),
              '","atLeast":',
              coalesce(
                case
                  when case
                    when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p50_status
                    else pay_cell_1.annual_p50_status
                  end = 'TOP_CODED' then coalesce(
                    pay_cell_1.annual_p50_bound,
                    case
                      when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                    end
                  )
                end,
                'null'
              ),
              '},"confidence":',
              coalesce(case
                when pay_cell_1.mean_rse_ppm is not null then concat(
                  '{"level":"',
                  case
                    when pay_cell_1.mean_rse_ppm <= 50000 then 'HIGH'
                    else case
                      when pay_cell_1.mean_rse_ppm <= 100000 then 'MEDIUM'
                      else case
                        when pay_cell_1.mean_rse_ppm <= 200000 then 'LOW'
                        else 'VERY_LOW'
                      end
                    end
                  end,
                  '"}'
                )
              end, 'null'),
              '}'
            ), ',') filter (where list_4.key is not null),
            ']'
          )
          from (select key, value from json_each(?)) as list_4
            left outer join default_pay as default_pay_2
              on (
                default_pay_2.role_id = role_1.id
                and default_pay_2.location_id = list_4.value
              )
            left outer join pay_cell as pay_cell_1
              on pay_cell_1.id = default_pay_2.pay_cell_id
            left outer join location as location_1
              on location_1.id = list_4.value
        ), 'null'),
        '}'
      ), ',') filter (where list_3.key is not null),
      ']'
    )
    from (select key, value from json_each(?)) as list_3
      cross join role as role_1
    where role_1.id = list_3.value
  ) as c2
from (
  select
    case
      when min(
        case
          when default_pay_1.concept <> 'UNSPECIFIED' then default_pay_1.concept
          else ('unspecified ' || cast(default_pay_1.pay_cell_id as varchar))
        end
      ) <> max(
        case
          when default_pay_1.concept <> 'UNSPECIFIED' then default_pay_1.concept
          else ('unspecified ' || cast(default_pay_1.pay_cell_id as varchar))
        end
      ) then 2
      else 1
    end as concepts,
    case
      when min(coalesce(default_pay_1.period_end, '')) <> max(coalesce(default_pay_1.period_end, '')) then 2
      else 1
    end as periods,
    case
      when min(default_pay_1.source_id) <> max(default_pay_1.source_id) then 2
      else 1
    end as sources,
    case
      when min(default_pay_1.currency) <> max(default_pay_1.currency) then 2
      else 1
    end as currencies
  from default_pay as default_pay_1
  where (
    default_pay_1.role_id in (
      select list_1.value
      from (select key, value from json_each(?)) as list_1
    )
    and default_pay_1.location_id in (
      select list_2.value
      from (select key, value from json_each(?)) as list_2
    )
  )
) as variety_1;

-- compareSalaries
select
  concat(
    '{"commonConcept":',
    case case
      when variety_1.concepts > 1 then 0
      else 1
    end when true then 'true' when false then 'false' else 'null' end,
    '}'
  ),
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
  ),
  (
    select concat(
      '[',
      string_agg(concat(
        '{"role":',
        coalesce(json_object('slug', role_2.slug, 'title', role_2.title), 'null'),
        ',"cells":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"location":',
              coalesce((
                select json_object('slug', location_1.slug)
                from location as location_1
                where location_1.id = cast(list_4.value as int)
              ), 'null'),
              ',"availability":"',
              case
                when pay_cell_3.id is null then case
                  when exists (
                    select 1 as one
                    from classification as lending_link
                      join pay_coverage as covered
                        on (
                          covered.scheme = lending_link.scheme
                          and covered.scheme_version = lending_link.scheme_version
                        )
                    where (
                      lending_link.role_id = role_2.id
                      and lending_link.lends_pay
                      and covered.location_id = cast(list_4.value as int)
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
                          candidate.role_id = role_2.id
                          and candidate.derived
                          and candidate.steps = 0
                          and held.location_id = cast(list_4.value as int)
                        )
                      )
                      and not exists (
                        select 1 as one
                        from classification as lender
                        where (
                          lender.role_id = role_2.id
                          and lender.lends_pay
                        )
                      )
                    ) then 'AMBIGUOUS_OCCUPATION'
                    else 'NOT_LOADED'
                  end
                end
                else case
                  when coalesce(
                    pay_cell_3.annual_mean,
                    pay_cell_3.annual_mean_bound,
                    pay_cell_3.hourly_mean,
                    pay_cell_3.hourly_mean_bound,
                    pay_cell_3.annual_p10,
                    pay_cell_3.annual_p10_bound,
                    pay_cell_3.hourly_p10,
                    pay_cell_3.hourly_p10_bound,
                    pay_cell_3.annual_p25,
                    pay_cell_3.annual_p25_bound,
                    pay_cell_3.hourly_p25,
                    pay_cell_3.hourly_p25_bound,
                    pay_cell_3.annual_p50,
                    pay_cell_3.annual_p50_bound,
                    pay_cell_3.hourly_p50,
                    pay_cell_3.hourly_p50_bound,
                    pay_cell_3.annual_p75,
                    pay_cell_3.annual_p75_bound,
                    pay_cell_3.hourly_p75,
                    pay_cell_3.hourly_p75_bound,
                    pay_cell_3.annual_p90,
                    pay_cell_3.annual_p90_bound,
                    pay_cell_3.hourly_p90,
                    pay_cell_3.hourly_p90_bound
                  ) is null then 'SUPPRESSED'
                  else 'PUBLISHED'
                end
              end,
              '","match":',
              coalesce('"' || case
                when pay_cell_3.id is null then cast(null as varchar)
                when pay_cell_3.location_id = cast(list_4.value as int) then case
                  when (
                    pay_cell_3.occupation_code_id is null
                    or exists (
                      select 1 as one
                      from classification as matching_link
                      where (
                        matching_link.role_id = role_2.id
                        and matching_link.occupation_code_id = pay_cell_3.occupation_code_id
                        and matching_link.match_kind = 'EXACT'
                      )
                    )
                  ) then 'EXACT'
                  else 'BROADER_ROLE'
                end
                else case
                  when (
                    pay_cell_3.occupation_code_id is null
                    or exists (
                      select 1 as one
                      from classification as matching_link
                      where (
                        matching_link.role_id = role_2.id
                        and matching_link.occupation_code_id = pay_cell_3.occupation_code_id
                        and matching_link.match_kind = 'EXACT'
                      )
                    )
                  ) then 'BROADER_LOCATION'
                  else 'BROADER_LOCATION_AND_ROLE'
                end
              end || '"', 'null'),
              ',"median":{"amount":',
              coalesce(cast(coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) as text), 'null'),
              ',"status":"',
              coalesce(
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then pay_cell_3.hourly_p50_status
                  else pay_cell_3.annual_p50_status
                end,
                'MISSING'
              ),
              '","atLeast":',
              coalesce(cast(case
                when case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then pay_cell_3.hourly_p50_status
                  else pay_cell_3.annual_p50_status
                end = 'TOP_CODED' then coalesce(
                  pay_cell_3.annual_p50_bound,
                  case
                    when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50_bound * 2080)
                  end
                )
              end as text), 'null'),
              '},"confidence":',
              coalesce(case
                when pay_cell_3.mean_rse_ppm is not null then concat(
                  '{"level":"',
                  case
                    when pay_cell_3.mean_rse_ppm <= 50000 then 'HIGH'
                    else case
                      when pay_cell_3.mean_rse_ppm <= 100000 then 'MEDIUM'
                      else case
                        when pay_cell_3.mean_rse_ppm <= 200000 then 'LOW'
                        else 'VERY_LOW'
                      end
                    end
                  end,
                  '"}'
                )
              end, 'null'),
              '}'
            ), ',' order by list_4.key asc),
            ']'
          )
          from (select key, value from json_each(?)) as list_4
            left outer join pay_cell as pay_cell_3
              on pay_cell_3.id = (
                select default_pay_2.pay_cell_id
                from default_pay as default_pay_2
                where (
                  default_pay_2.role_id = role_2.id
                  and default_pay_2.location_id = cast(list_4.value as int)
                )
              )
        ), 'null'),
        '}'
      ), ',' order by list_3.key asc),
      ']'
    )
    from (select key, value from json_each(?)) as list_3
      join role as role_2
        on role_2.id = cast(list_3.value as int)
  )
from (
  select
    case
      when min(
        case
          when pay_cell_1.concept <> 'UNSPECIFIED' then pay_cell_1.concept
          else ('unspecified ' || cast(pay_cell_1.id as varchar))
        end
      ) <> max(
        case
          when pay_cell_1.concept <> 'UNSPECIFIED' then pay_cell_1.concept
          else ('unspecified ' || cast(pay_cell_1.id as varchar))
        end
      ) then 2
      else 1
    end as concepts,
    case
      when min(coalesce(pay_cell_1.period_end, '')) <> max(coalesce(pay_cell_1.period_end, '')) then 2
      else 1
    end as periods,
    case
      when min(release_1.source_id) <> max(release_1.source_id) then 2
      else 1
    end as sources,
    case
      when min(pay_cell_1.currency) <> max(pay_cell_1.currency) then 2
      else 1
    end as currencies
  from (select key, value from json_each(?)) as list_1
    join role as role_1
      on role_1.id = cast(list_1.value as int)
    cross join (select key, value from json_each(?)) as list_2
    join pay_cell as pay_cell_1
      on pay_cell_1.id = (
        select default_pay_1.pay_cell_id
        from default_pay as default_pay_1
        where (
          default_pay_1.role_id = role_1.id
          and default_pay_1.location_id = cast(list_2.value as int)
        )
      )
    join release as release_1
      on release_1.id = pay_cell_1.release_id
) as variety_1;

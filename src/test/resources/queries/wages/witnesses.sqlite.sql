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
        '{"role":{"title":',
        nullif(json_quote(role_1.title), 'null'),
        ',"salariesBySource":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"concept":',
              coalesce('"' || pay_cell_1.concept || '"', 'null'),
              ',"method":',
              coalesce('"' || pay_cell_1.method || '"', 'null'),
              ',"source":',
              coalesce((
                select json_object('publisher', source_3.publisher)
                from release as release_3
                  join source as source_3
                    on source_3.id = release_3.source_id
                where release_3.id = pay_cell_1.release_id
              ), 'null'),
              ',"mean":',
              coalesce(json_object(
                'display',
                coalesce(
                  coalesce(
                    case
                      when coalesce(
                        coalesce(
                          pay_cell_1.annual_mean,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                          end
                        ),
                        coalesce(
                          pay_cell_1.annual_mean_bound,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                          end
                        )
                      ) is not null then (case coalesce(
                        pay_cell_1.currency,
                        (
                          select currency_of.currency
                          from location as currency_of
                          where currency_of.id = dataset_1.home_location_id
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
                            where currency_of.id = dataset_1.home_location_id
                          )
                        ) || ' ')
                      end || format('%,d', coalesce(
                        coalesce(
                          pay_cell_1.annual_mean,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                          end
                        ),
                        coalesce(
                          pay_cell_1.annual_mean_bound,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                          end
                        )
                      ) / 100) || case coalesce(
                        coalesce(
                          pay_cell_1.annual_mean,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                          end
                        ),
                        coalesce(
                          pay_cell_1.annual_mean_bound,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                          end
                        )
                      ) % 100 when 0 then '' else format('.%02d', coalesce(
                        coalesce(
                          pay_cell_1.annual_mean,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                          end
                        ),
                        coalesce(
                          pay_cell_1.annual_mean_bound,
                          case
                            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                          end
                        )
                      ) % 100) end || case case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
                        else pay_cell_1.annual_mean_status
                      end
                        when 'TOP_CODED' then ' or more'
                        when 'BOTTOM_CODED' then ' or less'
                        else ''
                      end)
                    end,
                    case case
                      when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
                      else pay_cell_1.annual_mean_status
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
                )
              ), 'null'),
              ',"measuredFor":',
              coalesce((
                select concat(
                  '{"code":',
                  nullif(json_quote(occupation_code_2.code), 'null'),
                  ',"match":"',
                  classification_2.match_kind,
                  '"}'
                )
                from classification as classification_2
                  join occupation_code as occupation_code_2
                    on occupation_code_2.id = classification_2.occupation_code_id
                where (
                  classification_2.role_id = role_1.id
                  and occupation_code_2.id = pay_cell_1.occupation_code_id
                )
              ), 'null'),
              '}'
            ), ',' order by 
              source_1.precedence asc,
              coalesce(occupation_code_1.code, '') asc,
              pay_cell_1.id asc
            ),
            ']'
          )
          from dataset as dataset_1
            join pay_cell as pay_cell_1
              on pay_cell_1.location_id = dataset_1.home_location_id
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            join source as source_1
              on source_1.id = release_1.source_id
            left outer join occupation_code as occupation_code_1
              on occupation_code_1.id = pay_cell_1.occupation_code_id
          where pay_cell_1.id in (
            select ranked_1.cell
            from (
              select
                pay_cell_2.id as cell,
                rank() over (
                  partition by source_2.id
                  order by coalesce(
                    coalesce(pay_cell_2.period_end, pay_cell_2.updated_at),
                    ''
                  ) desc
                ) as age
              from pay_cell as pay_cell_2
                join release as release_2
                  on release_2.id = pay_cell_2.release_id
                join source as source_2
                  on source_2.id = release_2.source_id
              where (
                pay_cell_2.location_id = dataset_1.home_location_id
                and (
                  pay_cell_2.role_id = role_1.id
                  or pay_cell_2.occupation_code_id in (
                    select classification_1.occupation_code_id
                    from classification as classification_1
                    where (
                      classification_1.role_id = role_1.id
                      and (
                        classification_1.lends_pay
                        or (
                          classification_1.derived
                          and classification_1.steps = 0
                        )
                      )
                    )
                  )
                )
                and release_2.superseded_by_id is null
                and pay_cell_2.industry is null
                and pay_cell_2.ownership is null
              )
            ) as ranked_1
            where ranked_1.age = 1
          )
        ), 'null'),
        '}}'
      ), ',') filter (where list_3.key is not null),
      ']'
    )
    from (select key, value from json_each(?)) as list_3
      cross join role as role_1
    where role_1.id = list_3.value
  ) as c1
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

-- role
select
  concat(
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
            and covered.location_id = dataset_1.home_location_id
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
                and held.location_id = dataset_1.home_location_id
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
    '","mean":{"amount":',
    coalesce(
      coalesce(
        pay_cell_1.annual_mean,
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
        end
      ),
      'null'
    ),
    ',"status":"',
    coalesce(
      case
        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
        else pay_cell_1.annual_mean_status
      end,
      'MISSING'
    ),
    '","atLeast":',
    coalesce(
      case
        when case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end = 'TOP_CODED' then coalesce(
          pay_cell_1.annual_mean_bound,
          case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
          end
        )
      end,
      'null'
    ),
    ',"atMost":',
    coalesce(
      case
        when case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end = 'BOTTOM_CODED' then coalesce(
          pay_cell_1.annual_mean_bound,
          case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
          end
        )
      end,
      'null'
    ),
    ',"currency":',
    nullif(json_quote(coalesce(
      pay_cell_1.currency,
      (
        select currency_of.currency
        from location as currency_of
        where currency_of.id = dataset_1.home_location_id
      )
    )), 'null'),
    ',"display":',
    nullif(json_quote(coalesce(
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
    )), 'null'),
    '},"p90":{"status":"',
    coalesce(
      case
        when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p90_status
        else pay_cell_1.annual_p90_status
      end,
      'MISSING'
    ),
    '","display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_1.annual_p90,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p90_bound,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90_bound * 2080)
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
              pay_cell_1.annual_p90,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p90_bound,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_1.annual_p90,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p90_bound,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_1.annual_p90,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p90_bound,
              case
                when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p90_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p90_status
            else pay_cell_1.annual_p90_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_1.annual_p90_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p90_status
          else pay_cell_1.annual_p90_status
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
    )), 'null'),
    '},"p33":{"status":"',
    coalesce(
      case
        when pay_cell_1.id is not null then 'NOT_COLLECTED'
      end,
      'MISSING'
    ),
    '"},"measuredFor":',
    coalesce((
      select json_object('code', occupation_code_1.code)
      from classification as classification_1
        join occupation_code as occupation_code_1
          on occupation_code_1.id = classification_1.occupation_code_id
      where (
        classification_1.role_id = role_1.id
        and occupation_code_1.id = pay_cell_1.occupation_code_id
      )
    ), 'null'),
    ',"source":',
    coalesce((
      select json_object('name', source_2.name)
      from release as release_2
        join source as source_2
          on source_2.id = release_2.source_id
      where release_2.id = pay_cell_1.release_id
    ), 'null'),
    ',"release":',
    coalesce(case
      when release_3.id is not null then concat(
        '{"label":',
        nullif(json_quote(release_3.label), 'null'),
        ',"referencePeriod":',
        coalesce(case
          when release_3.period_end is not null then json_object('end', release_3.period_end)
        end, 'null'),
        '}'
      )
    end, 'null'),
    '}'
  ) as c0,
  concat(
    '{"location":',
    coalesce(json_object('slug', location_2.slug), 'null'),
    ',"availability":"',
    case
      when pay_cell_3.id is null then case
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
              and held.location_id = ?
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
        ) is not null then 'PUBLISHED'
        else 'SUPPRESSED'
      end
    end,
    '","mean":{"amount":',
    coalesce(
      coalesce(
        pay_cell_3.annual_mean,
        case
          when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
        end
      ),
      'null'
    ),
    ',"status":"',
    coalesce(
      case
        when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then pay_cell_3.hourly_mean_status
        else pay_cell_3.annual_mean_status
      end,
      'MISSING'
    ),
    '","atLeast":',
    coalesce(
      case
        when case
          when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then pay_cell_3.hourly_mean_status
          else pay_cell_3.annual_mean_status
        end = 'TOP_CODED' then coalesce(
          pay_cell_3.annual_mean_bound,
          case
            when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
          end
        )
      end,
      'null'
    ),
    ',"atMost":',
    coalesce(
      case
        when case
          when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then pay_cell_3.hourly_mean_status
          else pay_cell_3.annual_mean_status
        end = 'BOTTOM_CODED' then coalesce(
          pay_cell_3.annual_mean_bound,
          case
            when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
          end
        )
      end,
      'null'
    ),
    ',"currency":',
    nullif(json_quote(coalesce(
      pay_cell_3.currency,
      (
        select currency_of.currency
        from location as currency_of
        where currency_of.id = ?
      )
    )), 'null'),
    ',"display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_3.annual_mean,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_mean_bound,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
              end
            )
          ) is not null then (case coalesce(
            pay_cell_3.currency,
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
              pay_cell_3.currency,
              (
                select currency_of.currency
                from location as currency_of
                where currency_of.id = ?
              )
            ) || ' ')
          end || format('%,d', coalesce(
            coalesce(
              pay_cell_3.annual_mean,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_mean_bound,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_3.annual_mean,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_mean_bound,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_3.annual_mean,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_mean_bound,
              case
                when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then pay_cell_3.hourly_mean_status
            else pay_cell_3.annual_mean_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then pay_cell_3.hourly_mean_status
          else pay_cell_3.annual_mean_status
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
    )), 'null'),
    '},"p90":{"status":"',
    coalesce(
      case
        when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then pay_cell_3.hourly_p90_status
        else pay_cell_3.annual_p90_status
      end,
      'MISSING'
    ),
    '","display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_3.annual_p90,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_p90_bound,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90_bound * 2080)
              end
            )
          ) is not null then (case coalesce(
            pay_cell_3.currency,
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
              pay_cell_3.currency,
              (
                select currency_of.currency
                from location as currency_of
                where currency_of.id = ?
              )
            ) || ' ')
          end || format('%,d', coalesce(
            coalesce(
              pay_cell_3.annual_p90,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_p90_bound,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_3.annual_p90,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_p90_bound,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_3.annual_p90,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90 * 2080)
              end
            ),
            coalesce(
              pay_cell_3.annual_p90_bound,
              case
                when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p90_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then pay_cell_3.hourly_p90_status
            else pay_cell_3.annual_p90_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_3.annual_p90_status = 'NOT_COLLECTED' then pay_cell_3.hourly_p90_status
          else pay_cell_3.annual_p90_status
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
    )), 'null'),
    '},"p33":{"status":"',
    coalesce(
      case
        when pay_cell_3.id is not null then 'NOT_COLLECTED'
      end,
      'MISSING'
    ),
    '"},"measuredFor":',
    coalesce((
      select json_object('code', occupation_code_2.code)
      from classification as classification_3
        join occupation_code as occupation_code_2
          on occupation_code_2.id = classification_3.occupation_code_id
      where (
        classification_3.role_id = role_1.id
        and occupation_code_2.id = pay_cell_3.occupation_code_id
      )
    ), 'null'),
    ',"source":',
    coalesce((
      select json_object('name', source_4.name)
      from release as release_5
        join source as source_4
          on source_4.id = release_5.source_id
      where release_5.id = pay_cell_3.release_id
    ), 'null'),
    ',"release":',
    coalesce(case
      when release_6.id is not null then concat(
        '{"label":',
        nullif(json_quote(release_6.label), 'null'),
        ',"referencePeriod":',
        coalesce(case
          when release_6.period_end is not null then json_object('end', release_6.period_end)
        end, 'null'),
        '}'
      )
    end, 'null'),
    '}'
  ) as c1
from role as role_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join default_pay as default_pay_1
    on (
      default_pay_1.role_id = role_1.id
      and default_pay_1.location_id = dataset_1.home_location_id
    )
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = default_pay_1.pay_cell_id
  left outer join location as location_1
    on location_1.id = dataset_1.home_location_id
  left outer join release as release_3
    on release_3.id = pay_cell_1.release_id
  left outer join dataset as dataset_2
    on 1 = 1
  left outer join pay_cell as pay_cell_3
    on pay_cell_3.id = coalesce(
      (
        select pay_cell_4.id
        from pay_cell as pay_cell_4
          join release as release_4
            on release_4.id = pay_cell_4.release_id
          join source as source_3
            on source_3.id = release_4.source_id
        where (
          pay_cell_4.location_id = ?
          and pay_cell_4.role_id = role_1.id
          and release_4.superseded_by_id is null
          and pay_cell_4.industry is null
          and pay_cell_4.ownership is null
          and pay_cell_4.concept = 'BASE'
        )
        order by
          source_3.precedence asc,
          coalesce(
            coalesce(pay_cell_4.period_end, pay_cell_4.updated_at),
            ''
          ) desc,
          pay_cell_4.id desc
        limit 1
      ),
      (
        select pay_cell_4.id
        from pay_cell as pay_cell_4
          join release as release_4
            on release_4.id = pay_cell_4.release_id
          join source as source_3
            on source_3.id = release_4.source_id
        where (
          pay_cell_4.location_id = ?
          and pay_cell_4.occupation_code_id in (
            select classification_2.occupation_code_id
            from classification as classification_2
            where (
              classification_2.role_id = role_1.id
              and classification_2.lends_pay
            )
          )
          and release_4.superseded_by_id is null
          and pay_cell_4.industry is null
          and pay_cell_4.ownership is null
          and pay_cell_4.concept = 'BASE'
        )
        order by
          source_3.precedence asc,
          coalesce(
            coalesce(pay_cell_4.period_end, pay_cell_4.updated_at),
            ''
          ) desc,
          pay_cell_4.id desc
        limit 1
      )
    )
  left outer join location as location_2
    on location_2.id = ?
  left outer join release as release_6
    on release_6.id = pay_cell_3.release_id
where role_1.id = ?;

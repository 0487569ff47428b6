-- role
select concat(
  '{"availability":"',
  case
    when pay_cell_1.id is null then case
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
        pay_cell_1.annual_mean,
        pay_cell_1.annual_mean_bound,
        pay_cell_1.hourly_mean,
        pay_cell_1.hourly_mean_bound,
        pay_cell_1.annual_p10,
        pay_cell_1.annual_p10_bound,
        pay_cell_1.hourly_p10,
        pay_cell_1.hourly_p10_bound,
        pay_cell_1.annual_p25,
        pay_cell_1.annual_p25_bound,
        pay_cell_1.hourly_p25,
        pay_cell_1.hourly_p25_bound,
        pay_cell_1.annual_p50,
        pay_cell_1.annual_p50_bound,
        pay_cell_1.hourly_p50,
        pay_cell_1.hourly_p50_bound,
        pay_cell_1.annual_p75,
        pay_cell_1.annual_p75_bound,
        pay_cell_1.hourly_p75,
        pay_cell_1.hourly_p75_bound,
        pay_cell_1.annual_p90,
        pay_cell_1.annual_p90_bound,
        pay_cell_1.hourly_p90,
        pay_cell_1.hourly_p90_bound
      ) is not null then 'PUBLISHED'
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
  ',"status":"',
  coalesce(
    case
      when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
      else pay_cell_1.annual_mean_status
    end,
    'MISSING'
  ),
  '"},"range":{"lower":',
  coalesce(json_object(
    'display',
    coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_1.annual_p25,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p25_bound,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25_bound * 2080)
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
          end || format('%,d', coalesce(
            coalesce(
              pay_cell_1.annual_p25,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p25_bound,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_1.annual_p25,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p25_bound,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_1.annual_p25,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p25_bound,
              case
                when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p25_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p25_status
            else pay_cell_1.annual_p25_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_1.annual_p25_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p25_status
          else pay_cell_1.annual_p25_status
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
  ',"upper":',
  coalesce(json_object(
    'display',
    coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_1.annual_p75,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p75_bound,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75_bound * 2080)
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
          end || format('%,d', coalesce(
            coalesce(
              pay_cell_1.annual_p75,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p75_bound,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_1.annual_p75,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p75_bound,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_1.annual_p75,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75 * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_p75_bound,
              case
                when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p75_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p75_status
            else pay_cell_1.annual_p75_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_1.annual_p75_status = 'NOT_COLLECTED' then pay_cell_1.hourly_p75_status
          else pay_cell_1.annual_p75_status
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
  '},"sampleSize":',
  coalesce(case
    when pay_cell_1.sample_count is not null then concat(
      '{"count":',
      pay_cell_1.sample_count,
      ',"unit":"',
      pay_cell_1.sample_unit,
      '","banded":',
      case pay_cell_1.sample_banded when true then 'true' when false then 'false' else 'null' end,
      ',"windowMonths":',
      coalesce(
        pay_cell_1.sample_window_months,
        'null'
      ),
      '}'
    )
  end, 'null'),
  ',"measuredFor":',
  coalesce((
    select concat(
      '{"scheme":"',
      occupation_code_1.scheme,
      '","code":',
      nullif(json_quote(occupation_code_1.code), 'null'),
      ',"title":',
      nullif(json_quote(occupation_code_1.title), 'null'),
      ',"residual":',
      case occupation_code_1.residual when true then 'true' when false then 'false' else 'null' end,
      ',"sharedWithCount":',
      (
        select count(*)
        from (
          select 1 as one
          from classification as other_role
          where (
            other_role.occupation_code_id = classification_2.occupation_code_id
            and other_role.role_id <> classification_2.role_id
            and (
              other_role.lends_pay
              or not (other_role.derived)
              or other_role.steps > 0
            )
          )
        ) as counted
      ),
      '}'
    )
    from classification as classification_2
      join occupation_code as occupation_code_1
        on occupation_code_1.id = classification_2.occupation_code_id
    where (
      classification_2.role_id = role_1.id
      and occupation_code_1.id = pay_cell_1.occupation_code_id
    )
  ), 'null'),
  ',"updatedAt":',
  json_quote(pay_cell_1.updated_at),
  ',"source":',
  coalesce((
    select json_object('name', source_2.name)
    from release as release_2
      join source as source_2
        on source_2.id = release_2.source_id
    where release_2.id = pay_cell_1.release_id
  ), 'null'),
  '}'
) as c0
from role as role_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = coalesce(
      (
        select pay_cell_2.id
        from pay_cell as pay_cell_2
          join release as release_1
            on release_1.id = pay_cell_2.release_id
          join source as source_1
            on source_1.id = release_1.source_id
        where (
          pay_cell_2.location_id = ?
          and pay_cell_2.role_id = role_1.id
          and release_1.superseded_by_id is null
          and pay_cell_2.industry is null
          and pay_cell_2.ownership is null
          and pay_cell_2.concept = 'BASE'
        )
        order by
          source_1.precedence asc,
          coalesce(
            coalesce(pay_cell_2.period_end, pay_cell_2.updated_at),
            ''
          ) desc,
          pay_cell_2.id desc
        limit 1
      ),
      (
        select pay_cell_2.id
        from pay_cell as pay_cell_2
          join release as release_1
            on release_1.id = pay_cell_2.release_id
          join source as source_1
            on source_1.id = release_1.source_id
        where (
          pay_cell_2.location_id = ?
          and pay_cell_2.occupation_code_id in (
            select classification_1.occupation_code_id
            from classification as classification_1
            where (
              classification_1.role_id = role_1.id
              and classification_1.lends_pay
            )
          )
          and release_1.superseded_by_id is null
          and pay_cell_2.industry is null
          and pay_cell_2.ownership is null
          and pay_cell_2.concept = 'BASE'
        )
        order by
          source_1.precedence asc,
          coalesce(
            coalesce(pay_cell_2.period_end, pay_cell_2.updated_at),
            ''
          ) desc,
          pay_cell_2.id desc
        limit 1
      )
    )
where role_1.id = ?;

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
  '","concept":',
  coalesce('"' || pay_cell_1.concept || '"', 'null'),
  ',"p10":{"amount":',
  coalesce(
    coalesce(
      pay_cell_1.hourly_p10,
      case
        when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p10 * 2) + 2080) / (2080 * 2))
      end
    ),
    'null'
  ),
  ',"status":"',
  coalesce(
    case
      when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then pay_cell_1.annual_p10_status
      else pay_cell_1.hourly_p10_status
    end,
    'MISSING'
  ),
  '","atLeast":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then pay_cell_1.annual_p10_status
        else pay_cell_1.hourly_p10_status
      end = 'TOP_CODED' then coalesce(
        pay_cell_1.hourly_p10_bound,
        case
          when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p10_bound * 2) + 2080) / (2080 * 2))
        end
      )
    end,
    'null'
  ),
  ',"atMost":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then pay_cell_1.annual_p10_status
        else pay_cell_1.hourly_p10_status
      end = 'BOTTOM_CODED' then coalesce(
        pay_cell_1.hourly_p10_bound,
        case
          when pay_cell_1.hourly_p10_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p10_bound * 2) + 2080) / (2080 * 2))
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
      where currency_of.id = ?
    )
  )), 'null'),
  ',"per":"',
  'HOUR',
  '","relativeStandardError":',
  coalesce(
    cast(null as int),
    'null'
  ),
  '},"p50":{"amount":',
  coalesce(
    coalesce(
      pay_cell_1.hourly_p50,
      case
        when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p50 * 2) + 2080) / (2080 * 2))
      end
    ),
    'null'
  ),
  ',"status":"',
  coalesce(
    case
      when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then pay_cell_1.annual_p50_status
      else pay_cell_1.hourly_p50_status
    end,
    'MISSING'
  ),
  '","atLeast":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then pay_cell_1.annual_p50_status
        else pay_cell_1.hourly_p50_status
      end = 'TOP_CODED' then coalesce(
        pay_cell_1.hourly_p50_bound,
        case
          when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p50_bound * 2) + 2080) / (2080 * 2))
        end
      )
    end,
    'null'
  ),
  ',"atMost":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then pay_cell_1.annual_p50_status
        else pay_cell_1.hourly_p50_status
      end = 'BOTTOM_CODED' then coalesce(
        pay_cell_1.hourly_p50_bound,
        case
          when pay_cell_1.hourly_p50_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p50_bound * 2) + 2080) / (2080 * 2))
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
      where currency_of.id = ?
    )
  )), 'null'),
  ',"per":"',
  'HOUR',
  '","relativeStandardError":',
  coalesce(
    cast(null as int),
    'null'
  ),
  '},"p90":{"amount":',
  coalesce(
    coalesce(
      pay_cell_1.hourly_p90,
      case
        when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p90 * 2) + 2080) / (2080 * 2))
      end
    ),
    'null'
  ),
  ',"status":"',
  coalesce(
    case
      when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then pay_cell_1.annual_p90_status
      else pay_cell_1.hourly_p90_status
    end,
    'MISSING'
  ),
  '","atLeast":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then pay_cell_1.annual_p90_status
        else pay_cell_1.hourly_p90_status
      end = 'TOP_CODED' then coalesce(
        pay_cell_1.hourly_p90_bound,
        case
          when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p90_bound * 2) + 2080) / (2080 * 2))
        end
      )
    end,
    'null'
  ),
  ',"atMost":',
  coalesce(
    case
      when case
        when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then pay_cell_1.annual_p90_status
        else pay_cell_1.hourly_p90_status
      end = 'BOTTOM_CODED' then coalesce(
        pay_cell_1.hourly_p90_bound,
        case
          when pay_cell_1.hourly_p90_status = 'NOT_COLLECTED' then (((pay_cell_1.annual_p90_bound * 2) + 2080) / (2080 * 2))
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
      where currency_of.id = ?
    )
  )), 'null'),
  ',"per":"',
  'HOUR',
  '","relativeStandardError":',
  coalesce(
    cast(null as int),
    'null'
  ),
  '},"conversions":',
  coalesce((
    select concat(
      '[',
      string_agg(concat(
        '{"kind":"',
        coalesce(
          case possible_1.number
            when 0 then 'PAY_PERIOD'
            when 1 then 'PAY_PERIOD'
          end,
          'PAY_PERIOD'
        ),
        '","factor":',
        coalesce(
          case (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          ) * 2))) % 1000000000 when 0 then (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          ) * 2))) / 1000000000 else (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 1
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 2080
              end,
              1
            )
            as int8
          ) * 2))) / 1000000000.0 end,
          cast(1 as numeric)
        ),
        ',"description":',
        nullif(json_quote(coalesce(
          case possible_1.number
            when 0 then 'From pay per hour, at 8 hours a day, 40 a week and 2,080 a year.'
            when 1 then 'From pay per year, at 2,080 hours: 8 a day, 40 a week.'
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
    ) as possible_1
    where (
      1 = 0
      or (
        possible_1.number = 0
        and 1 = 0
      )
      or (
        possible_1.number = 1
        and (
          (
            pay_cell_1.hourly_mean_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_mean_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.hourly_p10_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_p10_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.hourly_p25_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_p25_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.hourly_p50_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_p50_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.hourly_p75_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_p75_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.hourly_p90_status = 'NOT_COLLECTED'
            and pay_cell_1.annual_p90_status <> 'NOT_COLLECTED'
          )
        )
      )
    )
  ), 'null'),
  ',"release":',
  coalesce(case
    when release_3.id is not null then concat(
      '{"label":',
      nullif(json_quote(release_3.label), 'null'),
      ',"topCode":',
      coalesce(case
        when release_3.top_code_year is not null then concat('{"amount":', release_3.top_code_year, '}')
      end, 'null'),
      ',"files":',
      coalesce((
        select concat(
          '[',
          string_agg(json_object('name', release_file_1.name, 'sha256', release_file_1.sha256), ',' order by release_file_1.name asc),
          ']'
        )
        from release_file as release_file_1
        where release_file_1.release_id = release_3.id
      ), 'null'),
      '}'
    )
  end, 'null'),
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
          and release_1.known_at <= ?
          and not exists (
            select 1 as one
            from release as release_2
            where (
              release_2.source_id = release_1.source_id
              and release_2.label = release_1.label
              and release_2.revision > release_1.revision
              and release_2.known_at <= ?
            )
          )
          and pay_cell_2.industry is null
          and pay_cell_2.ownership is null
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
          and release_1.known_at <= ?
          and not exists (
            select 1 as one
            from release as release_2
            where (
              release_2.source_id = release_1.source_id
              and release_2.label = release_1.label
              and release_2.revision > release_1.revision
              and release_2.known_at <= ?
            )
          )
          and pay_cell_2.industry is null
          and pay_cell_2.ownership is null
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
  left outer join release as release_3
    on release_3.id = pay_cell_1.release_id
where role_1.id = ?;

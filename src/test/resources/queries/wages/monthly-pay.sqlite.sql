-- role
select concat(
  '{"match":',
  coalesce('"' || case
    when pay_cell_1.id is not null then case
      when pay_cell_1.location_id = ? then case
        when (
          pay_cell_1.occupation_code_id is null
          or exists (
            select 1 as one
            from classification as matching_link
            where (
              matching_link.role_id = role_1.id
              and matching_link.occupation_code_id = pay_cell_1.occupation_code_id
              and matching_link.match_kind = 'EXACT'
            )
          )
        ) then 'EXACT'
        else 'BROADER_ROLE'
      end
      else case
        when (
          pay_cell_1.occupation_code_id is null
          or exists (
            select 1 as one
            from classification as matching_link
            where (
              matching_link.role_id = role_1.id
              and matching_link.occupation_code_id = pay_cell_1.occupation_code_id
              and matching_link.match_kind = 'EXACT'
            )
          )
        ) then 'BROADER_LOCATION'
        else 'BROADER_LOCATION_AND_ROLE'
      end
    end
  end || '"', 'null'),
  ',"location":',
  coalesce(json_object('name', location_1.name), 'null'),
  ',"mean":{"display":',
  nullif(json_quote(coalesce(
    coalesce(
      case
        when coalesce(
          (((coalesce(
            (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)),
          (((coalesce(
            (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
        ) is not null then (case coalesce(
          pay_cell_1.currency,
          (
            select currency_of.currency
            from location as currency_of
            where currency_of.id = coalesce(
              pay_cell_1.location_id,
              ?
            )
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
              where currency_of.id = coalesce(
                pay_cell_1.location_id,
                ?
              )
            )
          ) || ' ')
        end || format('%,d', coalesce(
          (((coalesce(
            (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)),
          (((coalesce(
            (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
        ) / 100) || case coalesce(
          (((coalesce(
            (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)),
          (((coalesce(
            (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
        ) % 100 when 0 then '' else format('.%02d', coalesce(
          (((coalesce(
            (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)),
          (((coalesce(
            (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
        ) % 100) end || case case
          when (
            price_level_1.id is null
            and coalesce(
              coalesce(
                (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
                end
              ),
              coalesce(
                (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
                end
              )
            ) is not null
          ) then 'NOT_APPLICABLE'
          else case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
            else pay_cell_1.annual_mean_status
          end
        end
          when 'TOP_CODED' then ' or more'
          when 'BOTTOM_CODED' then ' or less'
          else ''
        end)
      end,
      case case
        when (
          price_level_1.id is null
          and coalesce(
            coalesce(
              (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
              end
            ),
            coalesce(
              (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
              end
            )
          ) is not null
        ) then 'NOT_APPLICABLE'
        else case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end
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
      when (
        price_level_1.id is null
        and coalesce(
          coalesce(
            (((pay_cell_1.annual_mean * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean * 1040) + 3) / (3 * 2))
            end
          ),
          coalesce(
            (((pay_cell_1.annual_mean_bound * 2) + 12) / (12 * 2)),
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (((pay_cell_1.hourly_mean_bound * 1040) + 3) / (3 * 2))
            end
          )
        ) is not null
      ) then 'NOT_APPLICABLE'
      else case
        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
        else pay_cell_1.annual_mean_status
      end
    end,
    'MISSING'
  ),
  '"},"conversions":',
  coalesce((
    select concat(
      '[',
      string_agg(concat(
        '{"kind":"',
        coalesce(
          case possible_1.number
            when 0 then 'PAY_PERIOD'
            when 1 then 'PAY_PERIOD'
            when 2 then 'PRICE_LEVEL'
          end,
          'PAY_PERIOD'
        ),
        '","factor":',
        coalesce(
          case (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          ) * 2))) % 1000000000 when 0 then (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          ) * 2))) / 1000000000 else (((1000000000 / cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          )) + ((((1000000000 % cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) * cast(
            coalesce(
              case possible_1.number
                when 0 then 1
                when 1 then 520
                when 2 then 100000
              end,
              1
            )
            as int8
          ) * 2) + cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
              end,
              1
            )
            as int8
          )) / (cast(
            coalesce(
              case possible_1.number
                when 0 then 12
                when 1 then 3
                when 2 then cast(price_level_1.index_milli as int8)
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
            when 0 then 'From pay per year, of 12 months or 52 weeks.'
            when 1 then 'From pay per hour, at 8 hours a day, 40 a week and 2,080 a year.'
            when 2 then ('Divided by the price level of the place, ' || price_level_1.base || '.')
          end,
          ''
        )), 'null'),
        ',"source":',
        coalesce((
          select json_object('name', source_2.name)
          from release as release_2
            join source as source_2
              on source_2.id = release_2.source_id
          where release_2.id = case possible_1.number
            when 0 then cast(null as int)
            when 1 then cast(null as int)
            when 2 then price_level_1.release_id
          end
        ), 'null'),
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
    ) as possible_1
    where (
      1 = 0
      or (
        possible_1.number = 0
        and (
          coalesce(
            pay_cell_1.annual_mean,
            pay_cell_1.annual_mean_bound
          ) is not null
          or coalesce(
            pay_cell_1.annual_p10,
            pay_cell_1.annual_p10_bound
          ) is not null
          or coalesce(
            pay_cell_1.annual_p25,
            pay_cell_1.annual_p25_bound
          ) is not null
          or coalesce(
            pay_cell_1.annual_p50,
            pay_cell_1.annual_p50_bound
          ) is not null
          or coalesce(
            pay_cell_1.annual_p75,
            pay_cell_1.annual_p75_bound
          ) is not null
          or coalesce(
            pay_cell_1.annual_p90,
            pay_cell_1.annual_p90_bound
          ) is not null
        )
      )
      or (
        possible_1.number = 1
        and (
          (
            pay_cell_1.annual_mean_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_mean_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.annual_p10_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_p10_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.annual_p25_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_p25_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.annual_p50_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_p50_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.annual_p75_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_p75_status <> 'NOT_COLLECTED'
          )
          or (
            pay_cell_1.annual_p90_status = 'NOT_COLLECTED'
            and pay_cell_1.hourly_p90_status <> 'NOT_COLLECTED'
          )
        )
      )
      or (
        possible_1.number = 2
        and price_level_1.id is not null
      )
    )
  ), 'null'),
  ',"caveats":',
  coalesce((
    select concat(
      '[',
      string_agg(concat(
        '{"code":"',
        coalesce(
          case possible_2.number
            when 0 then 'RESIDUAL_OCCUPATION'
            when 1 then 'SHARED_OCCUPATION_GROUP'
            when 2 then 'TOP_CODED'
            when 3 then 'ANNUAL_ONLY'
            when 4 then 'HOURLY_ONLY'
            when 5 then 'NO_PRICE_LEVEL'
            when 6 then 'NO_CONSUMER_PRICES'
            when 7 then 'NO_EXCHANGE_RATE'
            when 8 then 'SMALL_SAMPLE'
            when 9 then 'STALE'
            when 10 then 'MODELLED'
            when 11 then 'EXCLUDES_SELF_EMPLOYED'
          end,
          ''
        ),
        '","text":',
        nullif(json_quote(coalesce(
          case possible_2.number
            when 0 then 'The figures are of an ''All Other'' code, which is a mixture of occupations that have no code of their own.'
            when 1 then 'The figures are of a group that other roles fall into too; they were not measured for this role alone.'
            when 2 then 'Some of the figures reach the publisher''s ceiling: only a floor is known of them.'
            when 3 then 'Pay is published per year only, because people in the occupation do not work 2,080 hours a year: none per hour follows from it.'
            when 4 then 'Pay is published per hour only, because people in the occupation do not work 2,080 hours a year: none per year follows from it.'
            when 5 then 'No regional price level is held for the place in the period of the figures, so they cannot be adjusted for prices.'
            when 6 then 'No index of consumer prices is held for both months, so the figures cannot be restated in the prices of another.'
            when 7 then 'The figures are in another currency, and no rates of exchange are held.'
            when 8 then 'The figures rest on fewer than 30 answers.'
            when 9 then 'The source has brought out a newer edition, which is held and has no figures for this cell.'
            when 10 then 'The figures come from a model, not from a count.'
            when 11 then 'Employers were asked: people who work for themselves are left out.'
          end,
          ''
        )), 'null'),
        '}'
      ), ',' order by coalesce(possible_2.number, 0) asc),
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
      union all
      select 4 as number
      union all
      select 5 as number
      union all
      select 6 as number
      union all
      select 7 as number
      union all
      select 8 as number
      union all
      select 9 as number
      union all
      select 10 as number
      union all
      select 11 as number
    ) as possible_2
    where (
      1 = 0
      or (
        possible_2.number = 0
        and exists (
          select 1 as one
          from occupation_code as caveat_code
          where (
            caveat_code.id = pay_cell_1.occupation_code_id
            and caveat_code.residual
          )
        )
      )
      or (
        possible_2.number = 1
        and exists (
          select 1 as one
          from classification as caveat_link
          where (
            caveat_link.occupation_code_id = pay_cell_1.occupation_code_id
            and caveat_link.role_id <> role_1.id
            and (
              caveat_link.lends_pay
              or not (caveat_link.derived)
              or caveat_link.steps > 0
            )
          )
        )
      )
      or (
        possible_2.number = 2
        and (
          pay_cell_1.annual_mean_status = 'TOP_CODED'
          or pay_cell_1.annual_p10_status = 'TOP_CODED'
          or pay_cell_1.annual_p25_status = 'TOP_CODED'
          or pay_cell_1.annual_p50_status = 'TOP_CODED'
          or pay_cell_1.annual_p75_status = 'TOP_CODED'
          or pay_cell_1.annual_p90_status = 'TOP_CODED'
        )
      )
      or (
        possible_2.number = 3
        and pay_cell_1.hourly_mean_status = 'NOT_APPLICABLE'
      )
      or (
        possible_2.number = 4
        and pay_cell_1.annual_mean_status = 'NOT_APPLICABLE'
      )
      or (
        possible_2.number = 5
        and pay_cell_1.id is not null
        and price_level_1.id is null
      )
      or (
        possible_2.number = 6
        and 1 = 0
      )
      or (
        possible_2.number = 7
        and 1 = 0
      )
      or (
        possible_2.number = 8
        and pay_cell_1.sample_count < 30
      )
      or (
        possible_2.number = 9
        and exists (
          select 1 as one
          from release as stale_release
            join release as newer_release
              on (
                newer_release.source_id = stale_release.source_id
                and newer_release.period_end > stale_release.period_end
              )
          where (
            stale_release.id = pay_cell_1.release_id
            and newer_release.superseded_by_id is null
            and not exists (
              select 1 as one
              from pay_cell as newer_cell
              where (
                newer_cell.release_id = newer_release.id
                and newer_cell.location_id = pay_cell_1.location_id
                and (
                  newer_cell.occupation_code_id = pay_cell_1.occupation_code_id
                  or newer_cell.role_id = pay_cell_1.role_id
                )
              )
            )
          )
        )
      )
      or (
        possible_2.number = 10
        and pay_cell_1.method in (
          'MODELLED', 'BLENDED'
        )
      )
      or (
        possible_2.number = 11
        and pay_cell_1.method = 'EMPLOYER_SURVEY'
      )
    )
  ), 'null'),
  ',"confidence":',
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
      '","reason":',
      nullif(json_quote(coalesce(
        ('The relative standard error of the mean is ' || cast(
          case pay_cell_1.mean_rse_ppm % 10000 when 0 then pay_cell_1.mean_rse_ppm / 10000 else pay_cell_1.mean_rse_ppm / 10000.0 end
          as varchar
        ) || ' %.'),
        ''
      )), 'null'),
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
          join wider_location as wider_location_1
            on (
              wider_location_1.wider_id = pay_cell_2.location_id
              and wider_location_1.location_id = ?
            )
          left outer join classification as classification_2
            on (
              classification_2.role_id = role_1.id
              and classification_2.occupation_code_id = pay_cell_2.occupation_code_id
            )
        where (
          pay_cell_2.id in (
            select pay_cell_3.id
            from pay_cell as pay_cell_3
            where pay_cell_3.role_id = role_1.id
            union all
            select pay_cell_4.id
            from classification as classification_1
              join pay_cell as pay_cell_4
                on pay_cell_4.occupation_code_id = classification_1.occupation_code_id
            where (
              classification_1.role_id = role_1.id
              and (
                classification_1.lends_pay
                or classification_1.steps > 0
              )
            )
          )
          and release_1.superseded_by_id is null
          and pay_cell_2.industry is null
          and pay_cell_2.ownership is null
          and coalesce(
            pay_cell_2.annual_mean,
            pay_cell_2.annual_mean_bound,
            pay_cell_2.hourly_mean,
            pay_cell_2.hourly_mean_bound,
            pay_cell_2.annual_p10,
            pay_cell_2.annual_p10_bound,
            pay_cell_2.hourly_p10,
            pay_cell_2.hourly_p10_bound,
            pay_cell_2.annual_p25,
            pay_cell_2.annual_p25_bound,
            pay_cell_2.hourly_p25,
            pay_cell_2.hourly_p25_bound,
            pay_cell_2.annual_p50,
            pay_cell_2.annual_p50_bound,
            pay_cell_2.hourly_p50,
            pay_cell_2.hourly_p50_bound,
            pay_cell_2.annual_p75,
            pay_cell_2.annual_p75_bound,
            pay_cell_2.hourly_p75,
            pay_cell_2.hourly_p75_bound,
            pay_cell_2.annual_p90,
            pay_cell_2.annual_p90_bound,
            pay_cell_2.hourly_p90,
            pay_cell_2.hourly_p90_bound
          ) is not null
        )
        order by
          wider_location_1.rank asc,
          coalesce(classification_2.steps, -1) asc,
          source_1.precedence asc,
          coalesce(
            coalesce(pay_cell_2.period_end, pay_cell_2.updated_at),
            ''
          ) desc,
          pay_cell_2.id desc
        limit 1
      ),
      (
        select default_pay_1.pay_cell_id
        from default_pay as default_pay_1
        where (
          default_pay_1.role_id = role_1.id
          and default_pay_1.location_id = ?
        )
      )
    )
  left outer join pay_price_level as pay_price_level_1
    on (
      pay_price_level_1.location_id = pay_cell_1.location_id
      and pay_price_level_1.period_end = pay_cell_1.period_end
      and pay_price_level_1.period_start = coalesce(pay_cell_1.period_start, pay_cell_1.period_end)
    )
  left outer join price_level as price_level_1
    on price_level_1.id = pay_price_level_1.price_level_id
  left outer join location as location_1
    on location_1.id = coalesce(
      pay_cell_1.location_id,
      ?
    )
where role_1.id = ?;

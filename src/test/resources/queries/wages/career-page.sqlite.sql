-- role
select
  concat(
    '{"id":',
    nullif(json_quote(role_1.public_id), 'null'),
    ',"title":',
    nullif(json_quote(role_1.title), 'null'),
    ',"summary":',
    json_quote(role_1.summary),
    ',"lifecycle":{"status":"',
    case
      when role_1.deprecated_by_id is null then 'ACTIVE'
      else 'DEPRECATED'
    end,
    '","replacedBy":',
    coalesce(case
      when role_2.id is not null then json_object('slug', role_2.slug)
    end, 'null'),
    '},"updatedAt":',
    json_quote(role_1.updated_at),
    '}'
  ) as c0,
  concat(
    '{"availability":"',
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
            and covered.location_id = ?
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
    '","match":',
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
    ',"location":{"name":',
    nullif(json_quote(location_1.name), 'null'),
    ',"kind":"',
    location_1.kind,
    '"},"mean":{"amount":',
    coalesce(
      case
        when pay_cell_1.currency = upper(?) then coalesce(
          pay_cell_1.annual_mean,
          case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
          end
        )
      end,
      'null'
    ),
    ',"status":"',
    coalesce(
      case
        when (
          pay_cell_1.currency <> upper(?)
          and coalesce(
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
          ) is not null
        ) then 'NOT_APPLICABLE'
        else case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end
      end,
      'MISSING'
    ),
    '","atLeast":',
    coalesce(
      case
        when case
          when (
            pay_cell_1.currency <> upper(?)
            and coalesce(
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
            ) is not null
          ) then 'NOT_APPLICABLE'
          else case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
            else pay_cell_1.annual_mean_status
          end
        end = 'TOP_CODED' then case
          when pay_cell_1.currency = upper(?) then coalesce(
            pay_cell_1.annual_mean_bound,
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
            end
          )
        end
      end,
      'null'
    ),
    ',"currency":',
    nullif(json_quote(coalesce(
      upper(?),
      coalesce(
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
    )), 'null'),
    ',"per":"',
    'YEAR',
    '","display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean_bound,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                end
              )
            end
          ) is not null then (case coalesce(
            upper(?),
            coalesce(
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
          )
            when 'USD' then '$'
            when 'EUR' then '€'
            when 'GBP' then '£'
            else (coalesce(
              upper(?),
              coalesce(
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
            ) || ' ')
          end || format('%,d', coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean_bound,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                end
              )
            end
          ) / 100) || case coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean_bound,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                end
              )
            end
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_mean_bound,
                case
                  when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                end
              )
            end
          ) % 100) end || case case
            when (
              pay_cell_1.currency <> upper(?)
              and coalesce(
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
            pay_cell_1.currency <> upper(?)
            and coalesce(
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
    '},"median":{"amount":',
    coalesce(
      case
        when pay_cell_1.currency = upper(?) then coalesce(
          pay_cell_1.annual_p50,
          case
            when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
          end
        )
      end,
      'null'
    ),
    ',"status":"',
    coalesce(
      case
        when (
          pay_cell_1.currency <> upper(?)
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
      case
        when case
          when (
            pay_cell_1.currency <> upper(?)
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
        end = 'TOP_CODED' then case
          when pay_cell_1.currency = upper(?) then coalesce(
            pay_cell_1.annual_p50_bound,
            case
              when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
            end
          )
        end
      end,
      'null'
    ),
    ',"currency":',
    nullif(json_quote(coalesce(
      upper(?),
      coalesce(
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
    )), 'null'),
    ',"per":"',
    'YEAR',
    '","display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50_bound,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                end
              )
            end
          ) is not null then (case coalesce(
            upper(?),
            coalesce(
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
          )
            when 'USD' then '$'
            when 'EUR' then '€'
            when 'GBP' then '£'
            else (coalesce(
              upper(?),
              coalesce(
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
            ) || ' ')
          end || format('%,d', coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50_bound,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                end
              )
            end
          ) / 100) || case coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50_bound,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                end
              )
            end
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50 * 2080)
                end
              )
            end,
            case
              when pay_cell_1.currency = upper(?) then coalesce(
                pay_cell_1.annual_p50_bound,
                case
                  when pay_cell_1.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_p50_bound * 2080)
                end
              )
            end
          ) % 100) end || case case
            when (
              pay_cell_1.currency <> upper(?)
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
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when (
            pay_cell_1.currency <> upper(?)
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
    '},"sampleSize":',
    coalesce(case
      when pay_cell_1.sample_count is not null then concat(
        '{"count":',
        pay_cell_1.sample_count,
        ',"unit":"',
        pay_cell_1.sample_unit,
        '","banded":',
        case pay_cell_1.sample_banded when true then 'true' when false then 'false' else 'null' end,
        '}'
      )
    end, 'null'),
    ',"updatedAt":',
    json_quote(pay_cell_1.updated_at),
    ',"caveats":',
    coalesce((
      select concat(
        '[',
        string_agg(concat(
          '{"code":"',
          coalesce(
            case possible_1.number
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
            case possible_1.number
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
      ) as possible_1
      where (
        1 = 0
        or (
          possible_1.number = 0
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
          possible_1.number = 1
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
          possible_1.number = 2
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
          possible_1.number = 3
          and pay_cell_1.hourly_mean_status = 'NOT_APPLICABLE'
        )
        or (
          possible_1.number = 4
          and pay_cell_1.annual_mean_status = 'NOT_APPLICABLE'
        )
        or (
          possible_1.number = 5
          and 1 = 0
        )
        or (
          possible_1.number = 6
          and 1 = 0
        )
        or (
          possible_1.number = 7
          and pay_cell_1.currency <> upper(?)
        )
        or (
          possible_1.number = 8
          and pay_cell_1.sample_count < 30
        )
        or (
          possible_1.number = 9
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
          possible_1.number = 10
          and pay_cell_1.method in (
            'MODELLED', 'BLENDED'
          )
        )
        or (
          possible_1.number = 11
          and pay_cell_1.method = 'EMPLOYER_SURVEY'
        )
      )
    ), 'null'),
    ',"source":',
    coalesce((
      select json_object(
        'id',
        source_2.public_id,
        'name',
        source_2.name,
        'url',
        source_2.url
      )
      from release as release_2
        join source as source_2
          on source_2.id = release_2.source_id
      where release_2.id = pay_cell_1.release_id
    ), 'null'),
    '}'
  ) as c1,
  (
    select concat(
      '[',
      string_agg(top_1.c0, ','),
      ']'
    )
    from (
      select
        concat(
          '{"id":',
          nullif(json_quote(responsibility_1.public_id), 'null'),
          ',"text":',
          nullif(json_quote(responsibility_1.text), 'null'),
          ',"importance":',
          coalesce(case
            when rating_scale_1.id is not null then concat(
              '{"normalized":',
              coalesce(
                (((cast(
                  (responsibility_1.importance_value - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                ) * 20000) + cast(
                  ((cast(rating_scale_1.maximum as int8) * 100) - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                )) / (cast(
                  ((cast(rating_scale_1.maximum as int8) * 100) - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                ) * 2)),
                'null'
              ),
              '}'
            )
          end, 'null'),
          ',"origin":"',
          responsibility_1.origin,
          '"}'
        ) as c0,
        responsibility_1.release_id as k0,
        responsibility_1.rank as k1,
        responsibility_1.id as k2
      from responsibility as responsibility_1
        left outer join rating_scale as rating_scale_1
          on rating_scale_1.id = responsibility_1.importance_scale_id
      where responsibility_1.role_id = role_1.id
      order by responsibility_1.release_id asc, responsibility_1.rank asc, responsibility_1.id asc
      limit (? + 0)
    ) as top_1
  ) as c2,
  (
    select concat(
      '{"edges":',
      0,
      '[',
      string_agg(page_1.c0, ','),
      ']}'
    )
    from (
      select
        concat(
          '{"rank":,"node":{"location":',
          coalesce(json_object('slug', location_3.slug, 'name', location_3.name), 'null'),
          ',"median":{"amount":',
          coalesce(
            coalesce(
              pay_cell_4.annual_p50,
              case
                when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
              end
            ),
            'null'
          ),
          ',"status":"',
          coalesce(
            case
              when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then pay_cell_4.hourly_p50_status
              else pay_cell_4.annual_p50_status
            end,
            'MISSING'
          ),
          '","atLeast":',
          coalesce(
            case
              when case
                when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then pay_cell_4.hourly_p50_status
                else pay_cell_4.annual_p50_status
              end = 'TOP_CODED' then coalesce(
                pay_cell_4.annual_p50_bound,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50_bound * 2080)
                end
              )
            end,
            'null'
          ),
          ',"currency":',
          nullif(json_quote(coalesce(
            pay_cell_4.currency,
            (
              select currency_of.currency
              from location as currency_of
              where currency_of.id = pay_cell_4.location_id
            )
          )), 'null'),
          ',"per":"',
          'YEAR',
          '","display":',
          nullif(json_quote(coalesce(
            coalesce(
              case
                when coalesce(
                  coalesce(
                    pay_cell_4.annual_p50,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_4.annual_p50_bound,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50_bound * 2080)
                    end
                  )
                ) is not null then (case coalesce(
                  pay_cell_4.currency,
                  (
                    select currency_of.currency
                    from location as currency_of
                    where currency_of.id = pay_cell_4.location_id
                  )
                )
                  when 'USD' then '$'
                  when 'EUR' then '€'
                  when 'GBP' then '£'
                  else (coalesce(
                    pay_cell_4.currency,
                    (
                      select currency_of.currency
                      from location as currency_of
                      where currency_of.id = pay_cell_4.location_id
                    )
                  ) || ' ')
                end || format('%,d', coalesce(
                  coalesce(
                    pay_cell_4.annual_p50,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_4.annual_p50_bound,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50_bound * 2080)
                    end
                  )
                ) / 100) || case coalesce(
                  coalesce(
                    pay_cell_4.annual_p50,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_4.annual_p50_bound,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50_bound * 2080)
                    end
                  )
                ) % 100 when 0 then '' else format('.%02d', coalesce(
                  coalesce(
                    pay_cell_4.annual_p50,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_4.annual_p50_bound,
                    case
                      when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50_bound * 2080)
                    end
                  )
                ) % 100) end || case case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then pay_cell_4.hourly_p50_status
                  else pay_cell_4.annual_p50_status
                end
                  when 'TOP_CODED' then ' or more'
                  when 'BOTTOM_CODED' then ' or less'
                  else ''
                end)
              end,
              case case
                when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then pay_cell_4.hourly_p50_status
                else pay_cell_4.annual_p50_status
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
          '}},"percentDifference":',
          coalesce(
            (((case
              when (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)) > 0 then ((((coalesce(
                pay_cell_4.annual_p50,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)) - (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)))
            end * 2000) + (((coalesce(
              pay_cell_3.annual_p50,
              case
                when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))) / ((((coalesce(
              pay_cell_3.annual_p50,
              case
                when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)) * 2)),
            'null'
          ),
          ',"distinguishable":',
          case case
            when (
              cast(null as int) is not null
              and cast(null as int) is not null
            ) then (((cast(
              (((coalesce(
                pay_cell_4.annual_p50,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              as double
            ) - cast(
              (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
              as double
            )) * (cast(
              (((coalesce(
                pay_cell_4.annual_p50,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              as double
            ) - cast(
              (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
              as double
            )) * 1E12) > (((cast(
              (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
              as double
            ) * cast(
              cast(null as int)
              as double
            ) * cast(
              (((coalesce(
                pay_cell_3.annual_p50,
                case
                  when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
              as double
            ) * cast(
              cast(null as int)
              as double
            )) + (cast(
              (((coalesce(
                pay_cell_4.annual_p50,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              as double
            ) * cast(
              cast(null as int)
              as double
            ) * cast(
              (((coalesce(
                pay_cell_4.annual_p50,
                case
                  when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
                end
              ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              as double
            ) * cast(
              cast(null as int)
              as double
            ))) * 2.7055E0))
          end when true then 'true' when false then 'false' else 'null' end,
          '}'
        ) as c0,
        coalesce(
          (((coalesce(
            pay_cell_4.annual_p50,
            case
              when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
            end
          ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
          0
        ) as k0,
        location_3.sort_name as k1,
        location_3.slug as k2
      from pay_cell as pay_cell_3
        join location as location_2
          on location_2.id = pay_cell_3.location_id
        left outer join pay_price_level as pay_price_level_1
          on (
            pay_price_level_1.location_id = pay_cell_3.location_id
            and pay_price_level_1.period_end = pay_cell_3.period_end
            and pay_price_level_1.period_start = coalesce(pay_cell_3.period_start, pay_cell_3.period_end)
          )
        left outer join price_level as price_level_1
          on price_level_1.id = pay_price_level_1.price_level_id
        join pay_cell as pay_cell_4
          on (
            coalesce(pay_cell_4.role_id, 0) = coalesce(pay_cell_3.role_id, 0)
            and coalesce(pay_cell_4.occupation_code_id, 0) = coalesce(pay_cell_3.occupation_code_id, 0)
            and pay_cell_4.location_id <> pay_cell_3.location_id
            and pay_cell_4.release_id = pay_cell_3.release_id
            and pay_cell_4.concept = pay_cell_3.concept
            and coalesce(pay_cell_4.industry, '') = ''
            and coalesce(pay_cell_4.ownership, '') = ''
            and coalesce(pay_cell_4.period_end, '') = coalesce(pay_cell_3.period_end, '')
            and pay_cell_4.currency = pay_cell_3.currency
          )
        join location as location_3
          on location_3.id = pay_cell_4.location_id
        left outer join pay_price_level as pay_price_level_2
          on (
            pay_price_level_2.location_id = pay_cell_4.location_id
            and pay_price_level_2.period_end = pay_cell_4.period_end
            and pay_price_level_2.period_start = coalesce(pay_cell_4.period_start, pay_cell_4.period_end)
          )
        left outer join price_level as price_level_2
          on price_level_2.id = pay_price_level_2.price_level_id
      where (
        pay_cell_3.id = (
          select pay_cell_5.id
          from pay_cell as pay_cell_5
            join release as release_3
              on release_3.id = pay_cell_5.release_id
            join source as source_3
              on source_3.id = release_3.source_id
          where (
            pay_cell_5.location_id = ?
            and (
              pay_cell_5.role_id = role_1.id
              or pay_cell_5.occupation_code_id in (
                select classification_1.occupation_code_id
                from classification as classification_1
                where (
                  classification_1.role_id = role_1.id
                  and classification_1.lends_pay
                )
              )
            )
            and pay_cell_5.concept <> 'UNSPECIFIED'
            and pay_cell_5.industry is null
            and pay_cell_5.ownership is null
            and release_3.superseded_by_id is null
            and coalesce(
              pay_cell_5.annual_p50,
              pay_cell_5.hourly_p50
            ) is not null
            and exists (
              select 1 as one
              from pay_cell as pay_cell_6
                join location as location_4
                  on location_4.id = pay_cell_6.location_id
              where (
                coalesce(pay_cell_6.role_id, 0) = coalesce(pay_cell_5.role_id, 0)
                and coalesce(pay_cell_6.occupation_code_id, 0) = coalesce(pay_cell_5.occupation_code_id, 0)
                and pay_cell_6.location_id <> pay_cell_5.location_id
                and pay_cell_6.release_id = pay_cell_5.release_id
                and pay_cell_6.concept = pay_cell_5.concept
                and coalesce(pay_cell_6.industry, '') = ''
                and coalesce(pay_cell_6.ownership, '') = ''
                and coalesce(pay_cell_6.period_end, '') = coalesce(pay_cell_5.period_end, '')
                and pay_cell_6.currency = pay_cell_5.currency
                and location_4.kind in ('METRO')
              )
            )
          )
          order by
            case
              when pay_cell_5.role_id is null then 1
              else 0
            end asc,
            source_3.precedence asc,
            coalesce(
              coalesce(pay_cell_5.period_end, pay_cell_5.updated_at),
              ''
            ) desc,
            pay_cell_5.id desc
          limit 1
        )
        and location_3.kind in ('METRO')
        and (((coalesce(
          pay_cell_4.annual_p50,
          case
            when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
          end
        ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)) > (((coalesce(
          pay_cell_3.annual_p50,
          case
            when pay_cell_3.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_p50 * 2080)
          end
        ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
        and not (
          pay_cell_4.employment_status <> 'NOT_COLLECTED'
          and coalesce(pay_cell_4.employment, -1) < 500
        )
        and not (coalesce(pay_cell_4.mean_rse_ppm, 0) > 150000)
        and not (
          price_level_2.id is null
          or (
            price_level_1.id is not null
            and price_level_1.base <> price_level_2.base
          )
        )
      )
      order by
        coalesce(
          (((coalesce(
            pay_cell_4.annual_p50,
            case
              when pay_cell_4.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_4.hourly_p50 * 2080)
            end
          ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
          0
        ) desc,
        location_3.sort_name asc,
        location_3.slug asc
      limit (? + 0)
    ) as page_1
  ) as c3,
  (
    select concat(
      '{"edges":[',
      string_agg(page_2.c0, ','),
      ']}'
    )
    from (
      select
        concat(
          '{"node":{"role":',
          coalesce(json_object('slug', role_3.slug, 'title', role_3.title), 'null'),
          ',"openings":',
          coalesce((
            select concat(
              '{"count":',
              coalesce(
                demand_2.count,
                'null'
              ),
              ',"unit":"',
              demand_2.unit,
              '"}'
            )
            from demand as demand_2
            where demand_2.id = (
              select demand_1.id
              from demand as demand_1
                join release as release_5
                  on release_5.id = demand_1.release_id
                join source as source_4
                  on source_4.id = release_5.source_id
              where (
                demand_1.role_id = role_3.id
                and demand_1.location_id = ?
                and demand_1.measure = 'ADVERTISED_POSTINGS'
                and release_5.superseded_by_id is null
              )
              order by
                (release_5.source_id = release_4.source_id) desc,
                source_4.precedence asc,
                coalesce(demand_1.period_end, '') desc,
                demand_1.id desc
              limit 1
            )
          ), 'null'),
          ',"averagePay":',
          coalesce((
            select concat(
              '{"mean":{"amount":',
              coalesce(
                coalesce(
                  pay_cell_7.annual_mean,
                  case
                    when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean * 2080)
                  end
                ),
                'null'
              ),
              ',"status":"',
              coalesce(
                case
                  when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then pay_cell_7.hourly_mean_status
                  else pay_cell_7.annual_mean_status
                end,
                'MISSING'
              ),
              '","atLeast":',
              coalesce(
                case
                  when case
                    when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then pay_cell_7.hourly_mean_status
                    else pay_cell_7.annual_mean_status
                  end = 'TOP_CODED' then coalesce(
                    pay_cell_7.annual_mean_bound,
                    case
                      when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean_bound * 2080)
                    end
                  )
                end,
                'null'
              ),
              ',"currency":',
              nullif(json_quote(coalesce(
                pay_cell_7.currency,
                (
                  select currency_of.currency
                  from location as currency_of
                  where currency_of.id = ?
                )
              )), 'null'),
              ',"per":"',
              'YEAR',
              '","display":',
              nullif(json_quote(coalesce(
                coalesce(
                  case
                    when coalesce(
                      coalesce(
                        pay_cell_7.annual_mean,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean * 2080)
                        end
                      ),
                      coalesce(
                        pay_cell_7.annual_mean_bound,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean_bound * 2080)
                        end
                      )
                    ) is not null then (case coalesce(
                      pay_cell_7.currency,
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
                        pay_cell_7.currency,
                        (
                          select currency_of.currency
                          from location as currency_of
                          where currency_of.id = ?
                        )
                      ) || ' ')
                    end || format('%,d', coalesce(
                      coalesce(
                        pay_cell_7.annual_mean,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean * 2080)
                        end
                      ),
                      coalesce(
                        pay_cell_7.annual_mean_bound,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean_bound * 2080)
                        end
                      )
                    ) / 100) || case coalesce(
                      coalesce(
                        pay_cell_7.annual_mean,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean * 2080)
                        end
                      ),
                      coalesce(
                        pay_cell_7.annual_mean_bound,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean_bound * 2080)
                        end
                      )
                    ) % 100 when 0 then '' else format('.%02d', coalesce(
                      coalesce(
                        pay_cell_7.annual_mean,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean * 2080)
                        end
                      ),
                      coalesce(
                        pay_cell_7.annual_mean_bound,
                        case
                          when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_7.hourly_mean_bound * 2080)
                        end
                      )
                    ) % 100) end || case case
                      when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then pay_cell_7.hourly_mean_status
                      else pay_cell_7.annual_mean_status
                    end
                      when 'TOP_CODED' then ' or more'
                      when 'BOTTOM_CODED' then ' or less'
                      else ''
                    end)
                  end,
                  case case
                    when pay_cell_7.annual_mean_status = 'NOT_COLLECTED' then pay_cell_7.hourly_mean_status
                    else pay_cell_7.annual_mean_status
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
              '}}'
            )
            from dataset as dataset_2
              left outer join pay_cell as pay_cell_7
                on pay_cell_7.id = coalesce(
                  (
                    select pay_cell_8.id
                    from pay_cell as pay_cell_8
                      join release as release_6
                        on release_6.id = pay_cell_8.release_id
                      join source as source_5
                        on source_5.id = release_6.source_id
                    where (
                      pay_cell_8.location_id = ?
                      and pay_cell_8.role_id = role_3.id
                      and release_6.source_id = release_4.source_id
                      and release_6.superseded_by_id is null
                      and pay_cell_8.industry is null
                      and pay_cell_8.ownership is null
                    )
                    order by
                      source_5.precedence asc,
                      coalesce(
                        coalesce(pay_cell_8.period_end, pay_cell_8.updated_at),
                        ''
                      ) desc,
                      pay_cell_8.id desc
                    limit 1
                  ),
                  (
                    select default_pay_3.pay_cell_id
                    from default_pay as default_pay_3
                    where (
                      default_pay_3.role_id = role_3.id
                      and default_pay_3.location_id = ?
                    )
                  )
                )
          ), 'null'),
          '}}'
        ) as c0,
        related_profession_1.rank as k0,
        role_3.slug as k1,
        release_4.public_id as k2
      from related_profession as related_profession_1
        join release as release_4
          on release_4.id = related_profession_1.release_id
        join role as role_3
          on role_3.id = related_profession_1.related_id
      where related_profession_1.role_id = role_1.id
      order by related_profession_1.rank asc, role_3.slug asc, release_4.public_id asc
      limit (? + 0)
    ) as page_2
  ) as c4,
  concat(
    '{"jsonLd":',
    coalesce(concat(
      '{"@context":"https://schema.org"',
      coalesce(
        (',"@graph":' || ('[' || concat(
          '{"@type":"Occupation"',
          coalesce(
            (',"identifier":' || nullif(json_quote(role_1.public_id), 'null')),
            ''
          ),
          coalesce(
            (',"name":' || nullif(json_quote(role_1.title), 'null')),
            ''
          ),
          coalesce(
            (',"description":' || nullif(json_quote(role_1.summary), 'null')),
            ''
          ),
          coalesce(
            (',"occupationalCategory":' || (
              select ('[' || string_agg(element.c0, ',') || ']')
              from (
                select
                  concat(
                    '{"@type":"CategoryCode"',
                    coalesce(
                      (',"codeValue":' || nullif(json_quote(markup_code.code), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_code.title), 'null')),
                      ''
                    ),
                    ',"inCodeSet":',
                    '{"@type":"CategoryCodeSet"',
                    coalesce(
                      (',"name":' || nullif(json_quote(case markup_code.scheme
                        when 'ESCO' then 'ESCO'
                        when 'ISCO' then 'ISCO'
                        when 'NOC' then 'NOC'
                        when 'ONET_SOC' then 'O*NET-SOC'
                        when 'SOC' then 'SOC'
                        when 'SSYK' then 'SSYK'
                        when 'UK_SOC' then 'UK SOC'
                      end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"version":' || nullif(json_quote(markup_code.scheme_version), 'null')),
                      ''
                    ),
                    '}',
                    '}'
                  ) as c0,
                  markup_code.scheme as k0,
                  markup_code.code as k1,
                  markup_code.scheme_version as k2
                from classification as markup_link
                  join occupation_code as markup_code
                    on markup_code.id = markup_link.occupation_code_id
                where (
                  markup_link.role_id = role_1.id
                  and markup_link.match_kind in (
                    'EXACT', 'CLOSE', 'BROAD'
                  )
                  and markup_link.scheme in (
                    'ESCO', 'ISCO', 'NOC', 'ONET_SOC', 'SOC', 'SSYK', 'UK_SOC'
                  )
                )
                order by markup_code.scheme asc, markup_code.code asc, markup_code.scheme_version asc
                limit 20
              ) as element
            )),
            ''
          ),
          coalesce(
            (',"occupationLocation":' || (
              select
                case markup_place.kind
                  when 'COUNTRY' then concat(
                    '{"@type":"Country"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                      ''
                    ),
                    '}'
                  )
                  when 'STATE' then concat(
                    '{"@type":"State"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                      ''
                    ),
                    ',"address":',
                    '{"@type":"PostalAddress"',
                    coalesce(
                      (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                      ''
                    ),
                    '}',
                    '}'
                  )
                  when 'CITY' then concat(
                    '{"@type":"City"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                      ''
                    ),
                    ',"address":',
                    '{"@type":"PostalAddress"',
                    coalesce(
                      (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                      ''
                    ),
                    '}',
                    '}'
                  )
                  else concat(
                    '{"@type":"AdministrativeArea"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                      ''
                    ),
                    ',"address":',
                    '{"@type":"PostalAddress"',
                    coalesce(
                      (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                      ''
                    ),
                    '}',
                    '}'
                  )
                end
              from location as markup_place
              where (
                markup_place.id = ?
                and markup_place.kind <> 'REMOTE'
              )
            )),
            ''
          ),
          coalesce(
            (',"estimatedSalary":' || (
              select coalesce(
                case
                  when coalesce(
                    markup_pay.annual_p10,
                    markup_pay.annual_p25,
                    markup_pay.annual_p50,
                    markup_pay.annual_p75,
                    markup_pay.annual_p90
                  ) is not null then concat(
                    '{"@type":"MonetaryAmountDistribution"',
                    ',"duration":"P1Y"',
                    coalesce(
                      (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile10":' || nullif(json_quote(case markup_pay.annual_p10 % 100 when 0 then markup_pay.annual_p10 / 100 else markup_pay.annual_p10 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile25":' || nullif(json_quote(case markup_pay.annual_p25 % 100 when 0 then markup_pay.annual_p25 / 100 else markup_pay.annual_p25 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"median":' || nullif(json_quote(case markup_pay.annual_p50 % 100 when 0 then markup_pay.annual_p50 / 100 else markup_pay.annual_p50 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile75":' || nullif(json_quote(case markup_pay.annual_p75 % 100 when 0 then markup_pay.annual_p75 / 100 else markup_pay.annual_p75 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile90":' || nullif(json_quote(case markup_pay.annual_p90 % 100 when 0 then markup_pay.annual_p90 / 100 else markup_pay.annual_p90 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                        (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                        ''
                      ))), 'null')),
                      ''
                    ),
                    '}'
                  )
                end,
                case
                  when coalesce(
                    markup_pay.hourly_p10,
                    markup_pay.hourly_p25,
                    markup_pay.hourly_p50,
                    markup_pay.hourly_p75,
                    markup_pay.hourly_p90
                  ) is not null then concat(
                    '{"@type":"MonetaryAmountDistribution"',
                    ',"duration":"PT1H"',
                    coalesce(
                      (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile10":' || nullif(json_quote(case markup_pay.hourly_p10 % 100 when 0 then markup_pay.hourly_p10 / 100 else markup_pay.hourly_p10 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile25":' || nullif(json_quote(case markup_pay.hourly_p25 % 100 when 0 then markup_pay.hourly_p25 / 100 else markup_pay.hourly_p25 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"median":' || nullif(json_quote(case markup_pay.hourly_p50 % 100 when 0 then markup_pay.hourly_p50 / 100 else markup_pay.hourly_p50 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile75":' || nullif(json_quote(case markup_pay.hourly_p75 % 100 when 0 then markup_pay.hourly_p75 / 100 else markup_pay.hourly_p75 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"percentile90":' || nullif(json_quote(case markup_pay.hourly_p90 % 100 when 0 then markup_pay.hourly_p90 / 100 else markup_pay.hourly_p90 / 100.0 end), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                        (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                        ''
                      ))), 'null')),
                      ''
                    ),
                    '}'
                  )
                end
              )
              from default_pay as markup_answer
                join pay_cell as markup_pay
                  on markup_pay.id = markup_answer.pay_cell_id
                join release as markup_release
                  on markup_release.id = markup_pay.release_id
                left outer join occupation_code as markup_group
                  on markup_group.id = markup_pay.occupation_code_id
              where (
                markup_answer.role_id = role_1.id
                and markup_answer.location_id = ?
              )
            )),
            ''
          ),
          coalesce(
            (',"responsibilities":' || (
              select ('[' || string_agg(element.c0, ',') || ']')
              from (
                select
                  nullif(json_quote(markup_statement.text), 'null') as c0,
                  markup_statement.release_id as k0,
                  markup_statement.rank as k1,
                  markup_statement.id as k2
                from responsibility as markup_statement
                where markup_statement.role_id = role_1.id
                order by markup_statement.release_id asc, markup_statement.rank asc, markup_statement.id asc
                limit 20
              ) as element
            )),
            ''
          ),
          coalesce(
            (',"skills":' || (
              select ('[' || string_agg(element.c0, ',') || ']')
              from (
                select
                  nullif(json_quote(markup_skill.name), 'null') as c0,
                  case
                    when markup_need.importance_value is null then 1
                    else 0
                  end as k0,
                  coalesce(markup_need.importance_value, 0) as k1,
                  coalesce(markup_need.in_demand, 0) as k2,
                  coalesce(markup_need.hot_technology, 0) as k3,
                  markup_skill.sort_name as k4,
                  markup_skill.public_id as k5,
                  markup_need.id as k6
                from role_skill as markup_need
                  join skill as markup_skill
                    on markup_skill.id = markup_need.skill_id
                where markup_need.role_id = role_1.id
                order by
                  case
                    when markup_need.importance_value is null then 1
                    else 0
                  end asc,
                  coalesce(markup_need.importance_value, 0) desc,
                  coalesce(markup_need.in_demand, 0) desc,
                  coalesce(markup_need.hot_technology, 0) desc,
                  markup_skill.sort_name asc,
                  markup_skill.public_id asc,
                  markup_need.id asc
                limit 20
              ) as element
            )),
            ''
          ),
          coalesce(
            (',"educationRequirements":' || nullif(json_quote((
              select markup_preparation.education
              from preparation as markup_preparation
              where markup_preparation.role_id = role_1.id
              order by markup_preparation.release_id desc
              limit 1
            )), 'null')),
            ''
          ),
          coalesce(
            (',"experienceRequirements":' || nullif(json_quote((
              select markup_preparation.experience
              from preparation as markup_preparation
              where markup_preparation.role_id = role_1.id
              order by markup_preparation.release_id desc
              limit 1
            )), 'null')),
            ''
          ),
          coalesce(
            (',"subjectOf":' || (
              select ('[' || string_agg(element.c0, ',') || ']')
              from (
                select
                  concat(
                    '{"@type":"CreativeWork"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_source.name), 'null')),
                      ''
                    ),
                    ',"publisher":',
                    '{"@type":"Organization"',
                    coalesce(
                      (',"name":' || nullif(json_quote(markup_source.publisher), 'null')),
                      ''
                    ),
                    '}',
                    coalesce(
                      (',"url":' || nullif(json_quote(markup_source.url), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"license":' || nullif(json_quote(markup_source.licence_url), 'null')),
                      ''
                    ),
                    coalesce(
                      (',"creditText":' || nullif(json_quote(markup_source.credit), 'null')),
                      ''
                    ),
                    '}'
                  ) as c0,
                  markup_source.precedence as k0,
                  markup_source.id as k1
                from role_source as markup_source_link
                  join source as markup_source
                    on markup_source.id = markup_source_link.source_id
                where markup_source_link.role_id = role_1.id
                order by markup_source.precedence asc, markup_source.id asc
                limit 20
              ) as element
            )),
            ''
          ),
          '}'
        ) || coalesce(
          (',' || (concat('{"@type":"FAQPage"', '') || ',"mainEntity":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                concat(
                  '{"@type":"Question"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_question.text), 'null')),
                    ''
                  ),
                  ',"acceptedAnswer":',
                  '{"@type":"Answer"',
                  coalesce(
                    (',"text":' || nullif(json_quote(markup_question.answer), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                ) as c0,
                markup_question.rank as k0,
                markup_question.public_id as k1
              from question as markup_question
              where markup_question.role_id = role_1.id
              order by markup_question.rank asc, markup_question.public_id asc
              limit 20
            ) as element
          ) || '}')),
          ''
        ) || ']')),
        ''
      ),
      '}'
    ), 'null'),
    '}'
  ) as c5
from role as role_1
  left outer join role as role_2
    on role_2.id = role_1.replaced_by_id
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = coalesce(
      (
        select default_pay_1.pay_cell_id
        from wider_location as wider_location_1
          join default_pay as default_pay_1
            on default_pay_1.location_id = wider_location_1.wider_id
        where (
          wider_location_1.location_id = ?
          and default_pay_1.role_id = role_1.id
          and default_pay_1.has_figures
        )
        order by wider_location_1.rank
        limit 1
      ),
      (
        select default_pay_2.pay_cell_id
        from default_pay as default_pay_2
        where (
          default_pay_2.role_id = role_1.id
          and default_pay_2.location_id = ?
        )
      )
    )
  left outer join location as location_1
    on location_1.id = coalesce(
      pay_cell_1.location_id,
      ?
    )
where role_1.id = ?;
-- dataset
select json_object('fingerprint', dataset_1.fingerprint) as c0
from dataset as dataset_1;

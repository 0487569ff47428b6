-- role
select (
  select concat(
    '{"home":',
    coalesce((
      select concat(
        '{"location":{"name":',
        to_json((location_4.name)::text)::text,
        '},"mean":{"display":',
        to_json((coalesce(
          coalesce(
            case
              when coalesce(
                coalesce(
                  pay_cell_5.annual_mean,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_5.annual_mean_bound,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean_bound * 2080)
                  end
                )
              ) is not null then (case coalesce(
                pay_cell_5.currency,
                (
                  select currency_of.currency
                  from location as currency_of
                  where currency_of.id = location_4.id
                )
              )
                when 'USD' then '$'
                when 'EUR' then '€'
                when 'GBP' then '£'
                else (coalesce(
                  pay_cell_5.currency,
                  (
                    select currency_of.currency
                    from location as currency_of
                    where currency_of.id = location_4.id
                  )
                ) || ' ')
              end || to_char(coalesce(
                coalesce(
                  pay_cell_5.annual_mean,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_5.annual_mean_bound,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean_bound * 2080)
                  end
                )
              ) / 100, 'FM999,999,999,999,990') || case coalesce(
                coalesce(
                  pay_cell_5.annual_mean,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_5.annual_mean_bound,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean_bound * 2080)
                  end
                )
              ) % 100 when 0 then '' else '.' || to_char(coalesce(
                coalesce(
                  pay_cell_5.annual_mean,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_5.annual_mean_bound,
                  case
                    when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_5.hourly_mean_bound * 2080)
                  end
                )
              ) % 100, 'FM00') end || case case
                when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then pay_cell_5.hourly_mean_status
                else pay_cell_5.annual_mean_status
              end
                when 'TOP_CODED' then ' or more'
                when 'BOTTOM_CODED' then ' or less'
                else ''
              end)
            end,
            case case
              when pay_cell_5.annual_mean_status = 'NOT_COLLECTED' then pay_cell_5.hourly_mean_status
              else pay_cell_5.annual_mean_status
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
        '}}'
      )
      from location as location_4
        left outer join pay_cell as pay_cell_5
          on pay_cell_5.id = coalesce(
            (
              select pay_cell_6.id
              from pay_cell as pay_cell_6
                join release as release_2
                  on release_2.id = pay_cell_6.release_id
                join source as source_2
                  on source_2.id = release_2.source_id
              where (
                pay_cell_6.location_id = ?
                and (
                  pay_cell_6.role_id = role_1.id
                  or pay_cell_6.occupation_code_id = any (
                    array(
                      select classification_2.occupation_code_id
                      from classification as classification_2
                      where (
                        classification_2.role_id = role_1.id
                        and classification_2.lends_pay
                      )
                    )
                  )
                )
                and pay_cell_6.concept <> 'UNSPECIFIED'
                and pay_cell_6.industry is null
                and pay_cell_6.ownership is null
                and release_2.superseded_by_id is null
                and coalesce(
                  pay_cell_6.annual_mean,
                  pay_cell_6.hourly_mean
                ) is not null
                and exists (
                  select 1 as one
                  from pay_cell as pay_cell_7
                    join location as location_5
                      on location_5.id = pay_cell_7.location_id
                  where (
                    coalesce(pay_cell_7.role_id, 0) = coalesce(pay_cell_6.role_id, 0)
                    and coalesce(pay_cell_7.occupation_code_id, 0) = coalesce(pay_cell_6.occupation_code_id, 0)
                    and pay_cell_7.location_id <> pay_cell_6.location_id
                    and pay_cell_7.release_id = pay_cell_6.release_id
                    and pay_cell_7.concept = pay_cell_6.concept
                    and coalesce(pay_cell_7.industry, '') = ''
                    and coalesce(pay_cell_7.ownership, '') = ''
                    and coalesce(pay_cell_7.period_end, '') = coalesce(pay_cell_6.period_end, '')
                    and pay_cell_7.currency = pay_cell_6.currency
                    and location_5.kind in ('STATE')
                  )
                )
              )
              order by
                case
                  when pay_cell_6.role_id is null then 1
                  else 0
                end asc,
                source_2.precedence asc,
                coalesce(
                  coalesce(pay_cell_6.period_end, pay_cell_6.updated_at),
                  ''
                ) desc,
                pay_cell_6.id desc
              fetch next 1 rows only
            ),
            (
              select default_pay_1.pay_cell_id
              from default_pay as default_pay_1
              where (
                default_pay_1.role_id = role_1.id
                and default_pay_1.location_id = location_4.id
              )
            )
          )
      where location_4.id = ?
    ), 'null'),
    ',"edges":',
    0,
    '[',
    string_agg(page_1.c0, ',' order by page_1.k0 desc, page_1.k1 asc, page_1.k2 asc),
    '],"excluded":',
    coalesce((
      select concat(
        '[',
        string_agg(groups_1.c0, ',' order by groups_1.k0 asc),
        ']'
      )
      from (
        select
          concat(
            '{"reason":"',
            coalesce(
              max(keys_1.k),
              ''
            ),
            '","locations":',
            coalesce(
              count(*),
              0
            ),
            '}'
          ) as c0,
          keys_1.k as k0
        from (
          select case
            when coalesce(
              coalesce(
                pay_cell_9.annual_mean,
                case
                  when pay_cell_9.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_9.hourly_mean * 2080)
                end
              ),
              coalesce(
                pay_cell_9.annual_mean_bound,
                case
                  when pay_cell_9.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_9.hourly_mean_bound * 2080)
                end
              )
            ) is null then 'NO_FIGURE'
            when coalesce(
              pay_cell_9.annual_mean_bound,
              case
                when pay_cell_9.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_9.hourly_mean_bound * 2080)
              end
            ) is not null then 'CENSORED'
            when (
              price_level_4.id is null
              or (
                price_level_3.id is not null
                and price_level_3.base <> price_level_4.base
              )
            ) then 'NO_PRICE_LEVEL'
            when (
              pay_cell_9.employment_status <> 'NOT_COLLECTED'
              and coalesce(pay_cell_9.employment, -1) < cast(
                ?
                as bigint
              )
            ) then 'FEW_JOBS'
            when coalesce(pay_cell_9.mean_rse_ppm, 0) > 150000 then 'UNCERTAIN'
          end as k
          from pay_cell as pay_cell_8
            join location as location_6
              on location_6.id = pay_cell_8.location_id
            left outer join pay_price_level as pay_price_level_3
              on (
                pay_price_level_3.location_id = pay_cell_8.location_id
                and pay_price_level_3.period_end = pay_cell_8.period_end
                and pay_price_level_3.period_start = coalesce(pay_cell_8.period_start, pay_cell_8.period_end)
              )
            left outer join price_level as price_level_3
              on price_level_3.id = pay_price_level_3.price_level_id
            join pay_cell as pay_cell_9
              on (
                coalesce(pay_cell_9.role_id, 0) = coalesce(pay_cell_8.role_id, 0)
                and coalesce(pay_cell_9.occupation_code_id, 0) = coalesce(pay_cell_8.occupation_code_id, 0)
                and pay_cell_9.location_id <> pay_cell_8.location_id
                and pay_cell_9.release_id = pay_cell_8.release_id
                and pay_cell_9.concept = pay_cell_8.concept
                and coalesce(pay_cell_9.industry, '') = ''
                and coalesce(pay_cell_9.ownership, '') = ''
                and coalesce(pay_cell_9.period_end, '') = coalesce(pay_cell_8.period_end, '')
                and pay_cell_9.currency = pay_cell_8.currency
              )
            join location as location_7
              on location_7.id = pay_cell_9.location_id
            left outer join pay_price_level as pay_price_level_4
              on (
                pay_price_level_4.location_id = pay_cell_9.location_id
                and pay_price_level_4.period_end = pay_cell_9.period_end
                and pay_price_level_4.period_start = coalesce(pay_cell_9.period_start, pay_cell_9.period_end)
              )
            left outer join price_level as price_level_4
              on price_level_4.id = pay_price_level_4.price_level_id
          where (
            pay_cell_8.id = (
              select pay_cell_10.id
              from pay_cell as pay_cell_10
                join release as release_3
                  on release_3.id = pay_cell_10.release_id
                join source as source_3
                  on source_3.id = release_3.source_id
              where (
                pay_cell_10.location_id = ?
                and (
                  pay_cell_10.role_id = role_1.id
                  or pay_cell_10.occupation_code_id = any (
                    array(
                      select classification_3.occupation_code_id
                      from classification as classification_3
                      where (
                        classification_3.role_id = role_1.id
                        and classification_3.lends_pay
                      )
                    )
                  )
                )
                and pay_cell_10.concept <> 'UNSPECIFIED'
                and pay_cell_10.industry is null
                and pay_cell_10.ownership is null
                and release_3.superseded_by_id is null
                and coalesce(
                  pay_cell_10.annual_mean,
                  pay_cell_10.hourly_mean
                ) is not null
                and exists (
                  select 1 as one
                  from pay_cell as pay_cell_11
                    join location as location_8
                      on location_8.id = pay_cell_11.location_id
                  where (
                    coalesce(pay_cell_11.role_id, 0) = coalesce(pay_cell_10.role_id, 0)
                    and coalesce(pay_cell_11.occupation_code_id, 0) = coalesce(pay_cell_10.occupation_code_id, 0)
                    and pay_cell_11.location_id <> pay_cell_10.location_id
                    and pay_cell_11.release_id = pay_cell_10.release_id
                    and pay_cell_11.concept = pay_cell_10.concept
                    and coalesce(pay_cell_11.industry, '') = ''
                    and coalesce(pay_cell_11.ownership, '') = ''
                    and coalesce(pay_cell_11.period_end, '') = coalesce(pay_cell_10.period_end, '')
                    and pay_cell_11.currency = pay_cell_10.currency
                    and location_8.kind in ('STATE')
                  )
                )
              )
              order by
                case
                  when pay_cell_10.role_id is null then 1
                  else 0
                end asc,
                source_3.precedence asc,
                coalesce(
                  coalesce(pay_cell_10.period_end, pay_cell_10.updated_at),
                  ''
                ) desc,
                pay_cell_10.id desc
              fetch next 1 rows only
            )
            and location_7.kind in ('STATE')
          )
          offset 0 rows
        ) as keys_1
        where keys_1.k is not null
        group by k0
        order by k0
      ) as groups_1
    ), 'null'),
    '}'
  )
  from (
    select
      concat(
        '{"rank":,"node":{"location":{"name":',
        to_json((location_2.name)::text)::text,
        '},"mean":{"display":',
        to_json((coalesce(
          coalesce(
            case
              when coalesce(
                coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                )
              ) is not null then (case coalesce(
                pay_cell_2.currency,
                (
                  select currency_of.currency
                  from location as currency_of
                  where currency_of.id = pay_cell_2.location_id
                )
              )
                when 'USD' then '$'
                when 'EUR' then '€'
                when 'GBP' then '£'
                else (coalesce(
                  pay_cell_2.currency,
                  (
                    select currency_of.currency
                    from location as currency_of
                    where currency_of.id = pay_cell_2.location_id
                  )
                ) || ' ')
              end || to_char(coalesce(
                coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                )
              ) / 100, 'FM999,999,999,999,990') || case coalesce(
                coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                )
              ) % 100 when 0 then '' else '.' || to_char(coalesce(
                coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ),
                coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                )
              ) % 100, 'FM00') end || case case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then pay_cell_2.hourly_mean_status
                else pay_cell_2.annual_mean_status
              end
                when 'TOP_CODED' then ' or more'
                when 'BOTTOM_CODED' then ' or less'
                else ''
              end)
            end,
            case case
              when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then pay_cell_2.hourly_mean_status
              else pay_cell_2.annual_mean_status
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
        ',"relativeStandardError":',
        coalesce(
          cast(pay_cell_2.mean_rse_ppm as text),
          'null'
        ),
        '},"employment":',
        coalesce(case
          when pay_cell_2.id is not null then concat(
            '{"count":',
            coalesce(
              cast(pay_cell_2.employment as text),
              'null'
            ),
            '}'
          )
        end, 'null'),
        '},"figure":{"display":',
        to_json((coalesce(
          coalesce(
            case
              when coalesce(
                (((coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
                (((coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              ) is not null then (case coalesce(
                pay_cell_2.currency,
                (
                  select currency_of.currency
                  from location as currency_of
                  where currency_of.id = pay_cell_2.location_id
                )
              )
                when 'USD' then '$'
                when 'EUR' then '€'
                when 'GBP' then '£'
                else (coalesce(
                  pay_cell_2.currency,
                  (
                    select currency_of.currency
                    from location as currency_of
                    where currency_of.id = pay_cell_2.location_id
                  )
                ) || ' ')
              end || to_char(coalesce(
                (((coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
                (((coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              ) / 100, 'FM999,999,999,999,990') || case coalesce(
                (((coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
                (((coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              ) % 100 when 0 then '' else '.' || to_char(coalesce(
                (((coalesce(
                  pay_cell_2.annual_mean,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
                (((coalesce(
                  pay_cell_2.annual_mean_bound,
                  case
                    when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                  end
                ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
              ) % 100, 'FM00') end || case case
                when (
                  price_level_2.id is null
                  and coalesce(
                    coalesce(
                      pay_cell_2.annual_mean,
                      case
                        when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                      end
                    ),
                    coalesce(
                      pay_cell_2.annual_mean_bound,
                      case
                        when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                      end
                    )
                  ) is not null
                ) then 'NOT_APPLICABLE'
                else case
                  when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then pay_cell_2.hourly_mean_status
                  else pay_cell_2.annual_mean_status
                end
              end
                when 'TOP_CODED' then ' or more'
                when 'BOTTOM_CODED' then ' or less'
                else ''
              end)
            end,
            case case
              when (
                price_level_2.id is null
                and coalesce(
                  coalesce(
                    pay_cell_2.annual_mean,
                    case
                      when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_2.annual_mean_bound,
                    case
                      when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean_bound * 2080)
                    end
                  )
                ) is not null
              ) then 'NOT_APPLICABLE'
              else case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then pay_cell_2.hourly_mean_status
                else pay_cell_2.annual_mean_status
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
        ))::text)::text,
        '},"percentDifference":',
        coalesce(
          cast((((case
            when (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)) > 0 then ((((coalesce(
              pay_cell_2.annual_mean,
              case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
              end
            ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)) - (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)))
          end * 2000) + (((coalesce(
            pay_cell_1.annual_mean,
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))) / ((((coalesce(
            pay_cell_1.annual_mean,
            case
              when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
            end
          ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2)) * 2)) as text),
          'null'
        ),
        ',"distinguishable":',
        case case
          when (
            pay_cell_1.mean_rse_ppm is not null
            and pay_cell_2.mean_rse_ppm is not null
          ) then (((cast(
            (((coalesce(
              pay_cell_2.annual_mean,
              case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
              end
            ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
            as double precision
          ) - cast(
            (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
            as double precision
          )) * (cast(
            (((coalesce(
              pay_cell_2.annual_mean,
              case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
              end
            ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
            as double precision
          ) - cast(
            (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
            as double precision
          )) * cast(1E12 as double precision)) > (((cast(
            (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
            as double precision
          ) * cast(pay_cell_1.mean_rse_ppm as double precision) * cast(
            (((coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
            as double precision
          ) * cast(pay_cell_1.mean_rse_ppm as double precision)) + (cast(
            (((coalesce(
              pay_cell_2.annual_mean,
              case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
              end
            ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
            as double precision
          ) * cast(pay_cell_2.mean_rse_ppm as double precision) * cast(
            (((coalesce(
              pay_cell_2.annual_mean,
              case
                when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
              end
            ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2))
            as double precision
          ) * cast(pay_cell_2.mean_rse_ppm as double precision))) * cast(2.7055E0 as double precision)))
        end when true then 'true' when false then 'false' else 'null' end,
        ',"breakEven":',
        coalesce(case
          when (
            price_level_1.id is not null
            and price_level_2.id is not null
            and price_level_1.base = price_level_2.base
            and coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ) is not null
          ) then concat(
            '{"display":',
            to_json((coalesce(
              coalesce(
                case
                  when coalesce(
                    (((coalesce(
                      pay_cell_1.annual_mean,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                      end
                    ) / cast(price_level_1.index_milli as bigint)) * cast(price_level_2.index_milli as bigint)) + (((mod(
                      coalesce(
                        pay_cell_1.annual_mean,
                        case
                          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                        end
                      ),
                      cast(price_level_1.index_milli as bigint)
                    ) * cast(price_level_2.index_milli as bigint) * 2) + cast(price_level_1.index_milli as bigint)) / (cast(price_level_1.index_milli as bigint) * 2))),
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
                      where currency_of.id = pay_cell_1.location_id
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
                        where currency_of.id = pay_cell_1.location_id
                      )
                    ) || ' ')
                  end || to_char(coalesce(
                    (((coalesce(
                      pay_cell_1.annual_mean,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                      end
                    ) / cast(price_level_1.index_milli as bigint)) * cast(price_level_2.index_milli as bigint)) + (((mod(
                      coalesce(
                        pay_cell_1.annual_mean,
                        case
                          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                        end
                      ),
                      cast(price_level_1.index_milli as bigint)
                    ) * cast(price_level_2.index_milli as bigint) * 2) + cast(price_level_1.index_milli as bigint)) / (cast(price_level_1.index_milli as bigint) * 2))),
                    coalesce(
                      pay_cell_1.annual_mean_bound,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                      end
                    )
                  ) / 100, 'FM999,999,999,999,990') || case coalesce(
                    (((coalesce(
                      pay_cell_1.annual_mean,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                      end
                    ) / cast(price_level_1.index_milli as bigint)) * cast(price_level_2.index_milli as bigint)) + (((mod(
                      coalesce(
                        pay_cell_1.annual_mean,
                        case
                          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                        end
                      ),
                      cast(price_level_1.index_milli as bigint)
                    ) * cast(price_level_2.index_milli as bigint) * 2) + cast(price_level_1.index_milli as bigint)) / (cast(price_level_1.index_milli as bigint) * 2))),
                    coalesce(
                      pay_cell_1.annual_mean_bound,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                      end
                    )
                  ) % 100 when 0 then '' else '.' || to_char(coalesce(
                    (((coalesce(
                      pay_cell_1.annual_mean,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                      end
                    ) / cast(price_level_1.index_milli as bigint)) * cast(price_level_2.index_milli as bigint)) + (((mod(
                      coalesce(
                        pay_cell_1.annual_mean,
                        case
                          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
                        end
                      ),
                      cast(price_level_1.index_milli as bigint)
                    ) * cast(price_level_2.index_milli as bigint) * 2) + cast(price_level_1.index_milli as bigint)) / (cast(price_level_1.index_milli as bigint) * 2))),
                    coalesce(
                      pay_cell_1.annual_mean_bound,
                      case
                        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
                      end
                    )
                  ) % 100, 'FM00') end || case case
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
            ))::text)::text,
            '}'
          )
        end, 'null'),
        '}'
      ) as c0,
      coalesce(
        (((coalesce(
          pay_cell_2.annual_mean,
          case
            when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
          end
        ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
        0
      ) as k0,
      location_2.sort_name as k1,
      location_2.slug as k2
    from pay_cell as pay_cell_1
      join location as location_1
        on location_1.id = pay_cell_1.location_id
      left outer join pay_price_level as pay_price_level_1
        on (
          pay_price_level_1.location_id = pay_cell_1.location_id
          and pay_price_level_1.period_end = pay_cell_1.period_end
          and pay_price_level_1.period_start = coalesce(pay_cell_1.period_start, pay_cell_1.period_end)
        )
      left outer join price_level as price_level_1
        on price_level_1.id = pay_price_level_1.price_level_id
      join pay_cell as pay_cell_2
        on (
          coalesce(pay_cell_2.role_id, 0) = coalesce(pay_cell_1.role_id, 0)
          and coalesce(pay_cell_2.occupation_code_id, 0) = coalesce(pay_cell_1.occupation_code_id, 0)
          and pay_cell_2.location_id <> pay_cell_1.location_id
          and pay_cell_2.release_id = pay_cell_1.release_id
          and pay_cell_2.concept = pay_cell_1.concept
          and coalesce(pay_cell_2.industry, '') = ''
          and coalesce(pay_cell_2.ownership, '') = ''
          and coalesce(pay_cell_2.period_end, '') = coalesce(pay_cell_1.period_end, '')
          and pay_cell_2.currency = pay_cell_1.currency
        )
      join location as location_2
        on location_2.id = pay_cell_2.location_id
      left outer join pay_price_level as pay_price_level_2
        on (
          pay_price_level_2.location_id = pay_cell_2.location_id
          and pay_price_level_2.period_end = pay_cell_2.period_end
          and pay_price_level_2.period_start = coalesce(pay_cell_2.period_start, pay_cell_2.period_end)
        )
      left outer join price_level as price_level_2
        on price_level_2.id = pay_price_level_2.price_level_id
    where (
      pay_cell_1.id = (
        select pay_cell_3.id
        from pay_cell as pay_cell_3
          join release as release_1
            on release_1.id = pay_cell_3.release_id
          join source as source_1
            on source_1.id = release_1.source_id
        where (
          pay_cell_3.location_id = ?
          and (
            pay_cell_3.role_id = role_1.id
            or pay_cell_3.occupation_code_id = any (
              array(
                select classification_1.occupation_code_id
                from classification as classification_1
                where (
                  classification_1.role_id = role_1.id
                  and classification_1.lends_pay
                )
              )
            )
          )
          and pay_cell_3.concept <> 'UNSPECIFIED'
          and pay_cell_3.industry is null
          and pay_cell_3.ownership is null
          and release_1.superseded_by_id is null
          and coalesce(
            pay_cell_3.annual_mean,
            pay_cell_3.hourly_mean
          ) is not null
          and exists (
            select 1 as one
            from pay_cell as pay_cell_4
              join location as location_3
                on location_3.id = pay_cell_4.location_id
            where (
              coalesce(pay_cell_4.role_id, 0) = coalesce(pay_cell_3.role_id, 0)
              and coalesce(pay_cell_4.occupation_code_id, 0) = coalesce(pay_cell_3.occupation_code_id, 0)
              and pay_cell_4.location_id <> pay_cell_3.location_id
              and pay_cell_4.release_id = pay_cell_3.release_id
              and pay_cell_4.concept = pay_cell_3.concept
              and coalesce(pay_cell_4.industry, '') = ''
              and coalesce(pay_cell_4.ownership, '') = ''
              and coalesce(pay_cell_4.period_end, '') = coalesce(pay_cell_3.period_end, '')
              and pay_cell_4.currency = pay_cell_3.currency
              and location_3.kind in ('STATE')
            )
          )
        )
        order by
          case
            when pay_cell_3.role_id is null then 1
            else 0
          end asc,
          source_1.precedence asc,
          coalesce(
            coalesce(pay_cell_3.period_end, pay_cell_3.updated_at),
            ''
          ) desc,
          pay_cell_3.id desc
        fetch next 1 rows only
      )
      and location_2.kind in ('STATE')
      and (((coalesce(
        pay_cell_2.annual_mean,
        case
          when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
        end
      ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)) > (((coalesce(
        pay_cell_1.annual_mean,
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
        end
      ) * 200000) + price_level_1.index_milli) / (price_level_1.index_milli * 2))
      and not (
        pay_cell_2.employment_status <> 'NOT_COLLECTED'
        and coalesce(pay_cell_2.employment, -1) < cast(
          ?
          as bigint
        )
      )
      and not (coalesce(pay_cell_2.mean_rse_ppm, 0) > 150000)
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
          pay_cell_2.annual_mean,
          case
            when pay_cell_2.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_2.hourly_mean * 2080)
          end
        ) * 200000) + price_level_2.index_milli) / (price_level_2.index_milli * 2)),
        0
      ) desc,
      location_2.sort_name asc,
      location_2.slug asc
    fetch next (? + 0) rows only
  ) as page_1
) as c0
from role as role_1
where role_1.id = ?;

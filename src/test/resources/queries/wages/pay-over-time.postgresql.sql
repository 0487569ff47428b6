-- role
select (
  select concat(
    '{"comparable":',
    case case
      when (
        exists (
          select 1 as one
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            left outer join pay_cell as pay_cell_2
              on pay_cell_2.id = (
                select pay_cell_3.id
                from pay_cell as pay_cell_3
                where (
                  pay_cell_3.id in (
                    select pay_cell_5.id
                    from pay_cell as pay_cell_4
                      join release as release_3
                        on release_3.id = pay_cell_4.release_id
                      join release as release_4
                        on release_4.source_id = release_3.source_id
                      join source as source_1
                        on source_1.id = release_4.source_id
                      join pay_cell as pay_cell_5
                        on (pay_cell_5.release_id + 0) = release_4.id
                    where (
                      pay_cell_4.id = (
                        select pay_cell_6.id
                        from pay_cell as pay_cell_6
                          join release as release_5
                            on release_5.id = pay_cell_6.release_id
                          join source as source_2
                            on source_2.id = release_5.source_id
                        where (
                          pay_cell_6.location_id = (
                            select dataset.home_location_id
                            from dataset
                          )
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
                          and pay_cell_6.period_end is not null
                          and release_5.superseded_by_id is null
                          and pay_cell_6.industry is null
                          and pay_cell_6.ownership is null
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
                      )
                      and pay_cell_5.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and (
                        pay_cell_5.role_id = pay_cell_4.role_id
                        or (
                          pay_cell_4.occupation_code_id is not null
                          and pay_cell_5.occupation_code_id in (
                            select classification_1.occupation_code_id
                            from classification as classification_1
                            where (
                              classification_1.role_id = role_1.id
                              and classification_1.lends_pay
                            )
                          )
                        )
                      )
                      and pay_cell_5.concept = pay_cell_4.concept
                      and pay_cell_5.period_end is not null
                      and release_4.superseded_by_id is null
                      and pay_cell_5.industry is null
                      and pay_cell_5.ownership is null
                    )
                  )
                  and pay_cell_3.period_end < pay_cell_1.period_end
                )
                order by pay_cell_3.period_end desc, pay_cell_3.id desc
                fetch next 1 rows only
              )
            left outer join release as release_2
              on release_2.id = pay_cell_2.release_id
          where (
            pay_cell_1.id in (
              select pay_cell_8.id
              from pay_cell as pay_cell_7
                join release as release_6
                  on release_6.id = pay_cell_7.release_id
                join release as release_7
                  on release_7.source_id = release_6.source_id
                join source as source_3
                  on source_3.id = release_7.source_id
                join pay_cell as pay_cell_8
                  on (pay_cell_8.release_id + 0) = release_7.id
              where (
                pay_cell_7.id = (
                  select pay_cell_9.id
                  from pay_cell as pay_cell_9
                    join release as release_8
                      on release_8.id = pay_cell_9.release_id
                    join source as source_4
                      on source_4.id = release_8.source_id
                  where (
                    pay_cell_9.location_id = (
                      select dataset.home_location_id
                      from dataset
                    )
                    and (
                      pay_cell_9.role_id = role_1.id
                      or pay_cell_9.occupation_code_id = any (
                        array(
                          select classification_4.occupation_code_id
                          from classification as classification_4
                          where (
                            classification_4.role_id = role_1.id
                            and classification_4.lends_pay
                          )
                        )
                      )
                    )
                    and pay_cell_9.concept <> 'UNSPECIFIED'
                    and pay_cell_9.period_end is not null
                    and release_8.superseded_by_id is null
                    and pay_cell_9.industry is null
                    and pay_cell_9.ownership is null
                  )
                  order by
                    case
                      when pay_cell_9.role_id is null then 1
                      else 0
                    end asc,
                    source_4.precedence asc,
                    coalesce(
                      coalesce(pay_cell_9.period_end, pay_cell_9.updated_at),
                      ''
                    ) desc,
                    pay_cell_9.id desc
                  fetch next 1 rows only
                )
                and pay_cell_8.location_id = (
                  select dataset.home_location_id
                  from dataset
                )
                and (
                  pay_cell_8.role_id = pay_cell_7.role_id
                  or (
                    pay_cell_7.occupation_code_id is not null
                    and pay_cell_8.occupation_code_id in (
                      select classification_3.occupation_code_id
                      from classification as classification_3
                      where (
                        classification_3.role_id = role_1.id
                        and classification_3.lends_pay
                      )
                    )
                  )
                )
                and pay_cell_8.concept = pay_cell_7.concept
                and pay_cell_8.period_end is not null
                and release_7.superseded_by_id is null
                and pay_cell_8.industry is null
                and pay_cell_8.ownership is null
              )
            )
            and pay_cell_2.id is not null
          )
        )
        and not exists (
          select 1 as one
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            left outer join pay_cell as pay_cell_2
              on pay_cell_2.id = (
                select pay_cell_3.id
                from pay_cell as pay_cell_3
                where (
                  pay_cell_3.id in (
                    select pay_cell_5.id
                    from pay_cell as pay_cell_4
                      join release as release_3
                        on release_3.id = pay_cell_4.release_id
                      join release as release_4
                        on release_4.source_id = release_3.source_id
                      join source as source_1
                        on source_1.id = release_4.source_id
                      join pay_cell as pay_cell_5
                        on (pay_cell_5.release_id + 0) = release_4.id
                    where (
                      pay_cell_4.id = (
                        select pay_cell_6.id
                        from pay_cell as pay_cell_6
                          join release as release_5
                            on release_5.id = pay_cell_6.release_id
                          join source as source_2
                            on source_2.id = release_5.source_id
                        where (
                          pay_cell_6.location_id = (
                            select dataset.home_location_id
                            from dataset
                          )
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
                          and pay_cell_6.period_end is not null
                          and release_5.superseded_by_id is null
                          and pay_cell_6.industry is null
                          and pay_cell_6.ownership is null
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
                      )
                      and pay_cell_5.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and (
                        pay_cell_5.role_id = pay_cell_4.role_id
                        or (
                          pay_cell_4.occupation_code_id is not null
                          and pay_cell_5.occupation_code_id in (
                            select classification_1.occupation_code_id
                            from classification as classification_1
                            where (
                              classification_1.role_id = role_1.id
                              and classification_1.lends_pay
                            )
                          )
                        )
                      )
                      and pay_cell_5.concept = pay_cell_4.concept
                      and pay_cell_5.period_end is not null
                      and release_4.superseded_by_id is null
                      and pay_cell_5.industry is null
                      and pay_cell_5.ownership is null
                    )
                  )
                  and pay_cell_3.period_end < pay_cell_1.period_end
                )
                order by pay_cell_3.period_end desc, pay_cell_3.id desc
                fetch next 1 rows only
              )
            left outer join release as release_2
              on release_2.id = pay_cell_2.release_id
          where (
            pay_cell_1.id in (
              select pay_cell_8.id
              from pay_cell as pay_cell_7
                join release as release_6
                  on release_6.id = pay_cell_7.release_id
                join release as release_7
                  on release_7.source_id = release_6.source_id
                join source as source_3
                  on source_3.id = release_7.source_id
                join pay_cell as pay_cell_8
                  on (pay_cell_8.release_id + 0) = release_7.id
              where (
                pay_cell_7.id = (
                  select pay_cell_9.id
                  from pay_cell as pay_cell_9
                    join release as release_8
                      on release_8.id = pay_cell_9.release_id
                    join source as source_4
                      on source_4.id = release_8.source_id
                  where (
                    pay_cell_9.location_id = (
                      select dataset.home_location_id
                      from dataset
                    )
                    and (
                      pay_cell_9.role_id = role_1.id
                      or pay_cell_9.occupation_code_id = any (
                        array(
                          select classification_4.occupation_code_id
                          from classification as classification_4
                          where (
                            classification_4.role_id = role_1.id
                            and classification_4.lends_pay
                          )
                        )
                      )
                    )
                    and pay_cell_9.concept <> 'UNSPECIFIED'
                    and pay_cell_9.period_end is not null
                    and release_8.superseded_by_id is null
                    and pay_cell_9.industry is null
                    and pay_cell_9.ownership is null
                  )
                  order by
                    case
                      when pay_cell_9.role_id is null then 1
                      else 0
                    end asc,
                    source_4.precedence asc,
                    coalesce(
                      coalesce(pay_cell_9.period_end, pay_cell_9.updated_at),
                      ''
                    ) desc,
                    pay_cell_9.id desc
                  fetch next 1 rows only
                )
                and pay_cell_8.location_id = (
                  select dataset.home_location_id
                  from dataset
                )
                and (
                  pay_cell_8.role_id = pay_cell_7.role_id
                  or (
                    pay_cell_7.occupation_code_id is not null
                    and pay_cell_8.occupation_code_id in (
                      select classification_3.occupation_code_id
                      from classification as classification_3
                      where (
                        classification_3.role_id = role_1.id
                        and classification_3.lends_pay
                      )
                    )
                  )
                )
                and pay_cell_8.concept = pay_cell_7.concept
                and pay_cell_8.period_end is not null
                and release_7.superseded_by_id is null
                and pay_cell_8.industry is null
                and pay_cell_8.ownership is null
              )
            )
            and pay_cell_2.id is not null
            and exists (
              select 1 as one
              from (
                select 0 as number
                union all
                select 1 as number
                union all
                select 2 as number
              ) as possible_1
                left outer join series_break as series_break_1
                  on (
                    series_break_1.release_id = release_1.id
                    and possible_1.number = 2
                    and series_break_1.place_kind = (
                      select location_1.kind
                      from location as location_1
                      where location_1.id = (
                        select dataset.home_location_id
                        from dataset
                      )
                    )
                  )
              where (
                (
                  false
                  or (
                    possible_1.number = 0
                    and (
                      select code_of_point.code
                      from occupation_code as code_of_point
                      where code_of_point.id = pay_cell_1.occupation_code_id
                    ) <> (
                      select code_of_point.code
                      from occupation_code as code_of_point
                      where code_of_point.id = pay_cell_2.occupation_code_id
                    )
                  )
                  or (
                    possible_1.number = 1
                    and release_1.top_code_year <> release_2.top_code_year
                  )
                  or (
                    possible_1.number = 2
                    and series_break_1.id is not null
                  )
                )
                and pay_cell_2.id is not null
              )
            )
          )
        )
      ) then true
      else false
    end when true then 'true' when false then 'false' else 'null' end,
    ',"points":',
    coalesce((
      select concat(
        '[',
        string_agg(concat(
          '{"period":{"label":',
          to_json((pay_cell_10.period_label)::text)::text,
          '},"salary":{"median":{"display":',
          to_json((coalesce(
            coalesce(
              case
                when coalesce(
                  coalesce(
                    pay_cell_10.annual_p50,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_10.annual_p50_bound,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50_bound * 2080)
                    end
                  )
                ) is not null then (case coalesce(
                  pay_cell_10.currency,
                  (
                    select currency_of.currency
                    from location as currency_of
                    where currency_of.id = (
                      select dataset.home_location_id
                      from dataset
                    )
                  )
                )
                  when 'USD' then '$'
                  when 'EUR' then '€'
                  when 'GBP' then '£'
                  else (coalesce(
                    pay_cell_10.currency,
                    (
                      select currency_of.currency
                      from location as currency_of
                      where currency_of.id = (
                        select dataset.home_location_id
                        from dataset
                      )
                    )
                  ) || ' ')
                end || to_char(coalesce(
                  coalesce(
                    pay_cell_10.annual_p50,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_10.annual_p50_bound,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50_bound * 2080)
                    end
                  )
                ) / 100, 'FM999,999,999,999,990') || case coalesce(
                  coalesce(
                    pay_cell_10.annual_p50,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_10.annual_p50_bound,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50_bound * 2080)
                    end
                  )
                ) % 100 when 0 then '' else '.' || to_char(coalesce(
                  coalesce(
                    pay_cell_10.annual_p50,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50 * 2080)
                    end
                  ),
                  coalesce(
                    pay_cell_10.annual_p50_bound,
                    case
                      when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then (pay_cell_10.hourly_p50_bound * 2080)
                    end
                  )
                ) % 100, 'FM00') end || case case
                  when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then pay_cell_10.hourly_p50_status
                  else pay_cell_10.annual_p50_status
                end
                  when 'TOP_CODED' then ' or more'
                  when 'BOTTOM_CODED' then ' or less'
                  else ''
                end)
              end,
              case case
                when pay_cell_10.annual_p50_status = 'NOT_COLLECTED' then pay_cell_10.hourly_p50_status
                else pay_cell_10.annual_p50_status
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
          '},"measuredFor":',
          coalesce((
            select concat(
              '{"code":',
              to_json((occupation_code_1.code)::text)::text,
              ',"title":',
              to_json((occupation_code_1.title)::text)::text,
              '}'
            )
            from classification as classification_9
              join occupation_code as occupation_code_1
                on occupation_code_1.id = classification_9.occupation_code_id
            where (
              classification_9.role_id = role_1.id
              and occupation_code_1.id = pay_cell_10.occupation_code_id
            )
          ), 'null'),
          ',"release":',
          coalesce((
            select concat(
              '{"topCode":',
              coalesce(case
                when release_17.top_code_year is not null then concat('{"amount":', release_17.top_code_year, '}')
              end, 'null'),
              '}'
            )
            from release as release_17
            where release_17.id = pay_cell_10.release_id
          ), 'null'),
          '},"breaks":',
          coalesce((
            select concat(
              '[',
              string_agg(concat(
                '{"kind":"',
                coalesce(
                  case possible_2.number
                    when 0 then 'CLASSIFICATION'
                    when 1 then 'TOP_CODE_LEVEL'
                    when 2 then series_break_2.kind
                  end,
                  ''
                ),
                '","text":',
                to_json((coalesce(
                  case possible_2.number
                    when 0 then 'The occupation was classified by another code before, which may have covered other jobs.'
                    when 1 then 'The pay from which the edition tells only a floor was another one before.'
                    when 2 then series_break_2.text
                  end,
                  ''
                ))::text)::text,
                '}'
              ), ',' order by 
                coalesce(possible_2.number, 0) asc,
                coalesce(series_break_2.id, 0) asc
              ),
              ']'
            )
            from (
              select 0 as number
              union all
              select 1 as number
              union all
              select 2 as number
            ) as possible_2
              left outer join series_break as series_break_2
                on (
                  series_break_2.release_id = release_9.id
                  and possible_2.number = 2
                  and series_break_2.place_kind = (
                    select location_2.kind
                    from location as location_2
                    where location_2.id = (
                      select dataset.home_location_id
                      from dataset
                    )
                  )
                )
            where (
              (
                false
                or (
                  possible_2.number = 0
                  and (
                    select code_of_point.code
                    from occupation_code as code_of_point
                    where code_of_point.id = pay_cell_10.occupation_code_id
                  ) <> (
                    select code_of_point.code
                    from occupation_code as code_of_point
                    where code_of_point.id = pay_cell_11.occupation_code_id
                  )
                )
                or (
                  possible_2.number = 1
                  and release_9.top_code_year <> release_10.top_code_year
                )
                or (
                  possible_2.number = 2
                  and series_break_2.id is not null
                )
              )
              and pay_cell_11.id is not null
            )
          ), 'null'),
          '}'
        ), ',' order by 
          coalesce(pay_cell_10.period_end, '') asc,
          pay_cell_10.id asc
        ),
        ']'
      )
      from pay_cell as pay_cell_10
        join release as release_9
          on release_9.id = pay_cell_10.release_id
        left outer join pay_cell as pay_cell_11
          on pay_cell_11.id = (
            select pay_cell_12.id
            from pay_cell as pay_cell_12
            where (
              pay_cell_12.id in (
                select pay_cell_14.id
                from pay_cell as pay_cell_13
                  join release as release_11
                    on release_11.id = pay_cell_13.release_id
                  join release as release_12
                    on release_12.source_id = release_11.source_id
                  join source as source_5
                    on source_5.id = release_12.source_id
                  join pay_cell as pay_cell_14
                    on (pay_cell_14.release_id + 0) = release_12.id
                where (
                  pay_cell_13.id = (
                    select pay_cell_15.id
                    from pay_cell as pay_cell_15
                      join release as release_13
                        on release_13.id = pay_cell_15.release_id
                      join source as source_6
                        on source_6.id = release_13.source_id
                    where (
                      pay_cell_15.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and (
                        pay_cell_15.role_id = role_1.id
                        or pay_cell_15.occupation_code_id = any (
                          array(
                            select classification_6.occupation_code_id
                            from classification as classification_6
                            where (
                              classification_6.role_id = role_1.id
                              and classification_6.lends_pay
                            )
                          )
                        )
                      )
                      and pay_cell_15.concept <> 'UNSPECIFIED'
                      and pay_cell_15.period_end is not null
                      and release_13.superseded_by_id is null
                      and pay_cell_15.industry is null
                      and pay_cell_15.ownership is null
                    )
                    order by
                      case
                        when pay_cell_15.role_id is null then 1
                        else 0
                      end asc,
                      source_6.precedence asc,
                      coalesce(
                        coalesce(pay_cell_15.period_end, pay_cell_15.updated_at),
                        ''
                      ) desc,
                      pay_cell_15.id desc
                    fetch next 1 rows only
                  )
                  and pay_cell_14.location_id = (
                    select dataset.home_location_id
                    from dataset
                  )
                  and (
                    pay_cell_14.role_id = pay_cell_13.role_id
                    or (
                      pay_cell_13.occupation_code_id is not null
                      and pay_cell_14.occupation_code_id in (
                        select classification_5.occupation_code_id
                        from classification as classification_5
                        where (
                          classification_5.role_id = role_1.id
                          and classification_5.lends_pay
                        )
                      )
                    )
                  )
                  and pay_cell_14.concept = pay_cell_13.concept
                  and pay_cell_14.period_end is not null
                  and release_12.superseded_by_id is null
                  and pay_cell_14.industry is null
                  and pay_cell_14.ownership is null
                )
              )
              and pay_cell_12.period_end < pay_cell_10.period_end
            )
            order by pay_cell_12.period_end desc, pay_cell_12.id desc
            fetch next 1 rows only
          )
        left outer join release as release_10
          on release_10.id = pay_cell_11.release_id
      where pay_cell_10.id in (
        select pay_cell_17.id
        from pay_cell as pay_cell_16
          join release as release_14
            on release_14.id = pay_cell_16.release_id
          join release as release_15
            on release_15.source_id = release_14.source_id
          join source as source_7
            on source_7.id = release_15.source_id
          join pay_cell as pay_cell_17
            on (pay_cell_17.release_id + 0) = release_15.id
        where (
          pay_cell_16.id = (
            select pay_cell_18.id
            from pay_cell as pay_cell_18
              join release as release_16
                on release_16.id = pay_cell_18.release_id
              join source as source_8
                on source_8.id = release_16.source_id
            where (
              pay_cell_18.location_id = (
                select dataset.home_location_id
                from dataset
              )
              and (
                pay_cell_18.role_id = role_1.id
                or pay_cell_18.occupation_code_id = any (
                  array(
                    select classification_8.occupation_code_id
                    from classification as classification_8
                    where (
                      classification_8.role_id = role_1.id
                      and classification_8.lends_pay
                    )
                  )
                )
              )
              and pay_cell_18.concept <> 'UNSPECIFIED'
              and pay_cell_18.period_end is not null
              and release_16.superseded_by_id is null
              and pay_cell_18.industry is null
              and pay_cell_18.ownership is null
            )
            order by
              case
                when pay_cell_18.role_id is null then 1
                else 0
              end asc,
              source_8.precedence asc,
              coalesce(
                coalesce(pay_cell_18.period_end, pay_cell_18.updated_at),
                ''
              ) desc,
              pay_cell_18.id desc
            fetch next 1 rows only
          )
          and pay_cell_17.location_id = (
            select dataset.home_location_id
            from dataset
          )
          and (
            pay_cell_17.role_id = pay_cell_16.role_id
            or (
              pay_cell_16.occupation_code_id is not null
              and pay_cell_17.occupation_code_id in (
                select classification_7.occupation_code_id
                from classification as classification_7
                where (
                  classification_7.role_id = role_1.id
                  and classification_7.lends_pay
                )
              )
            )
          )
          and pay_cell_17.concept = pay_cell_16.concept
          and pay_cell_17.period_end is not null
          and release_15.superseded_by_id is null
          and pay_cell_17.industry is null
          and pay_cell_17.ownership is null
        )
      )
    ), 'null'),
    '}'
  )
  from dataset as dataset_1
) as c0
from role as role_1
where role_1.id = ?;

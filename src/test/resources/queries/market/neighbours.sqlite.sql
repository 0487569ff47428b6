-- role
select (
  select concat(
    '{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from related_profession as related_profession_1
          join release as release_1
            on release_1.id = related_profession_1.release_id
          join role as role_2
            on role_2.id = related_profession_1.related_id
        where related_profession_1.role_id = role_1.id
      ) as counted
    ),
    ',"edges":[',
    string_agg(page_1.c0, ','),
    ']}'
  )
  from (
    select
      concat(
        '{"node":{"role":',
        coalesce(json_object('slug', role_2.slug, 'title', role_2.title), 'null'),
        ',"similarity":{"score":',
        coalesce(
          related_profession_1.score_ppm,
          'null'
        ),
        ',"tier":',
        json_quote(related_profession_1.tier),
        ',"basis":"',
        related_profession_1.basis,
        '"},"reciprocal":',
        case exists (
          select 1 as one
          from related_profession as back
          where (
            back.role_id = related_profession_1.related_id
            and back.related_id = related_profession_1.role_id
          )
        ) when true then 'true' when false then 'false' else 'null' end,
        ',"direction":',
        coalesce('"' || related_profession_1.direction || '"', 'null'),
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
            '","source":',
            coalesce((
              select json_object('name', source_2.name)
              from release as release_3
                join source as source_2
                  on source_2.id = release_3.source_id
              where release_3.id = demand_2.release_id
            ), 'null'),
            '}'
          )
          from demand as demand_2
          where demand_2.id = (
            select demand_1.id
            from demand as demand_1
              join release as release_2
                on release_2.id = demand_1.release_id
              join source as source_1
                on source_1.id = release_2.source_id
            where (
              demand_1.role_id = role_2.id
              and demand_1.location_id = (
                select dataset.home_location_id
                from dataset
              )
              and demand_1.measure = 'ADVERTISED_POSTINGS'
              and release_2.superseded_by_id is null
            )
            order by
              (release_2.source_id = release_1.source_id) desc,
              source_1.precedence asc,
              coalesce(demand_1.period_end, '') desc,
              demand_1.id desc
            limit 1
          )
        ), 'null'),
        ',"averagePay":',
        coalesce((
          select concat(
            '{"mean":',
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
                        pay_cell_1.currency,
                        (
                          select currency_of.currency
                          from location as currency_of
                          where currency_of.id = (
                            select dataset.home_location_id
                            from dataset
                          )
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
            ',"updatedAt":',
            json_quote(pay_cell_1.updated_at),
            '}'
          )
          from dataset as dataset_1
            left outer join pay_cell as pay_cell_1
              on pay_cell_1.id = coalesce(
                (
                  select pay_cell_2.id
                  from pay_cell as pay_cell_2
                    join release as release_4
                      on release_4.id = pay_cell_2.release_id
                    join source as source_3
                      on source_3.id = release_4.source_id
                  where (
                    pay_cell_2.location_id = (
                      select dataset.home_location_id
                      from dataset
                    )
                    and pay_cell_2.role_id = role_2.id
                    and release_4.source_id = release_1.source_id
                    and release_4.superseded_by_id is null
                    and pay_cell_2.industry is null
                    and pay_cell_2.ownership is null
                  )
                  order by
                    source_3.precedence asc,
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
                    default_pay_1.role_id = role_2.id
                    and default_pay_1.location_id = (
                      select dataset.home_location_id
                      from dataset
                    )
                  )
                )
              )
        ), 'null'),
        ',"payDifferencePercent":',
        coalesce(
          (
            select compared.tenths
            from (
              select case
                when pay_to.annual_mean >= pay_from.annual_mean then ((((pay_to.annual_mean - pay_from.annual_mean) / cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) * cast(1000 as int8)) + (((((pay_to.annual_mean - pay_from.annual_mean) % cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) * cast(1000 as int8) * 2) + cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) / (cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                ) * 2)))
                else -((((pay_from.annual_mean - pay_to.annual_mean) / cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) * cast(1000 as int8)) + (((((pay_from.annual_mean - pay_to.annual_mean) % cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) * cast(1000 as int8) * 2) + cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                )) / (cast(
                  nullif(pay_from.annual_mean, 0)
                  as int8
                ) * 2)))
              end as tenths
              from pay_cell as pay_from
                join pay_cell as pay_to
                  on (
                    pay_from.id <> pay_to.id
                    and pay_from.concept = pay_to.concept
                    and pay_from.concept <> 'UNSPECIFIED'
                    and pay_from.currency = pay_to.currency
                    and pay_from.period_end = pay_to.period_end
                    and coalesce(pay_from.period_start, '') = coalesce(pay_to.period_start, '')
                    and exists (
                      select 1 as one
                      from release as release_of_one
                        join release as release_of_other
                          on release_of_other.source_id = release_of_one.source_id
                      where (
                        release_of_one.id = pay_from.release_id
                        and release_of_other.id = pay_to.release_id
                      )
                    )
                  )
              where (
                pay_from.id = coalesce(
                  (
                    select stated.id
                    from pay_cell as stated
                      join release as stated_release
                        on stated_release.id = stated.release_id
                    where (
                      stated.role_id = related_profession_1.role_id
                      and stated.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and stated.industry is null
                      and stated.ownership is null
                      and stated_release.source_id = release_1.source_id
                      and stated_release.superseded_by_id is null
                    )
                    order by
                      coalesce(stated.period_end, stated.updated_at, '') desc,
                      stated.id desc
                    limit 1
                  ),
                  (
                    select standing.pay_cell_id
                    from default_pay as standing
                    where (
                      standing.role_id = related_profession_1.role_id
                      and standing.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                    )
                  )
                )
                and pay_to.id = coalesce(
                  (
                    select stated.id
                    from pay_cell as stated
                      join release as stated_release
                        on stated_release.id = stated.release_id
                    where (
                      stated.role_id = related_profession_1.related_id
                      and stated.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and stated.industry is null
                      and stated.ownership is null
                      and stated_release.source_id = release_1.source_id
                      and stated_release.superseded_by_id is null
                    )
                    order by
                      coalesce(stated.period_end, stated.updated_at, '') desc,
                      stated.id desc
                    limit 1
                  ),
                  (
                    select standing.pay_cell_id
                    from default_pay as standing
                    where (
                      standing.role_id = related_profession_1.related_id
                      and standing.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                    )
                  )
                )
              )
            ) as compared
          ),
          'null'
        ),
        ',"missingSkills":',
        coalesce((
          select concat(
            '[',
            string_agg(top_1.c0, ','),
            ']'
          )
          from (
            select
              json_object('name', skill_1.name) as c0,
              case
                when role_skill_1.importance_value is null then 1
                else 0
              end as k0,
              coalesce(role_skill_1.importance_value, 0) as k1,
              coalesce(role_skill_1.in_demand, 0) as k2,
              coalesce(role_skill_1.hot_technology, 0) as k3,
              skill_1.sort_name as k4,
              skill_1.public_id as k5,
              role_skill_1.id as k6
            from role_skill as role_skill_1
              left outer join role_skill as role_skill_2
                on (
                  role_skill_2.role_id = related_profession_1.role_id
                  and role_skill_2.skill_id = role_skill_1.skill_id
                  and role_skill_2.release_id = role_skill_1.release_id
                )
              join skill as skill_1
                on skill_1.id = role_skill_1.skill_id
            where (
              role_skill_1.role_id = related_profession_1.related_id
              and role_skill_1.necessity <> 'OPTIONAL'
              and (
                role_skill_1.importance_scale_id is null
                or (role_skill_1.importance_value * 2) >= (
                  select ((importance_scale.minimum + importance_scale.maximum) * 100)
                  from rating_scale as importance_scale
                  where importance_scale.id = role_skill_1.importance_scale_id
                )
              )
              and exists (
                select 1 as one
                from role_skill as told
                where (
                  told.role_id = related_profession_1.role_id
                  and told.kind = role_skill_1.kind
                  and told.release_id = role_skill_1.release_id
                )
              )
              and case
                when (
                  role_skill_1.level_value is not null
                  and role_skill_2.level_value is not null
                  and role_skill_1.level_scale_id = role_skill_2.level_scale_id
                ) then case
                  when role_skill_2.level_value >= role_skill_1.level_value then 1
                  else 0
                end
                else case
                  when (
                    role_skill_2.id is not null
                    and role_skill_2.necessity <> 'OPTIONAL'
                    and (
                      role_skill_2.importance_scale_id is null
                      or (role_skill_2.importance_value * 2) >= (
                        select ((importance_scale.minimum + importance_scale.maximum) * 100)
                        from rating_scale as importance_scale
                        where importance_scale.id = role_skill_2.importance_scale_id
                      )
                    )
                  ) then 1
                  else 0
                end
              end = 0
            )
            order by
              case
                when role_skill_1.importance_value is null then 1
                else 0
              end asc,
              coalesce(role_skill_1.importance_value, 0) desc,
              coalesce(role_skill_1.in_demand, 0) desc,
              coalesce(role_skill_1.hot_technology, 0) desc,
              skill_1.sort_name asc,
              skill_1.public_id asc,
              role_skill_1.id asc
            limit (? + 0)
          ) as top_1
        ), 'null'),
        '}}'
      ) as c0,
      related_profession_1.rank as k0,
      role_2.slug as k1,
      release_1.public_id as k2
    from related_profession as related_profession_1
      join release as release_1
        on release_1.id = related_profession_1.release_id
      join role as role_2
        on role_2.id = related_profession_1.related_id
    where related_profession_1.role_id = role_1.id
    order by related_profession_1.rank asc, role_2.slug asc, release_1.public_id asc
    limit (? + 0)
  ) as page_1
) as c0
from role as role_1
where role_1.id = ?;

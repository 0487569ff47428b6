-- skillGap
select
  concat(
    '{"coverage":',
    coalesce(
      (
        select case (((cast(shares.part as int8) * 20000) + cast(
          nullif(shares.whole, 0)
          as int8
        )) / (cast(
          nullif(shares.whole, 0)
          as int8
        ) * 2)) % 10000 when 0 then (((cast(shares.part as int8) * 20000) + cast(
          nullif(shares.whole, 0)
          as int8
        )) / (cast(
          nullif(shares.whole, 0)
          as int8
        ) * 2)) / 10000 else (((cast(shares.part as int8) * 20000) + cast(
          nullif(shares.whole, 0)
          as int8
        )) / (cast(
          nullif(shares.whole, 0)
          as int8
        ) * 2)) / 10000.0 end
        from (
          select
            case
              when cast(
                sum(needs.weight)
                as int8
              ) > 0 then cast(
                sum(needs.reached)
                as int8
              )
              when cast(
                sum(needs.wanted)
                as int8
              ) > 0 then cast(
                sum(needs.wanted_brought)
                as int8
              )
              else cast(
                sum(needs.listed_brought)
                as int8
              )
            end as part,
            case
              when cast(
                sum(needs.weight)
                as int8
              ) > 0 then (cast(
                sum(needs.weight)
                as int8
              ) * 1000000)
              when cast(
                sum(needs.wanted)
                as int8
              ) > 0 then cast(
                sum(needs.wanted)
                as int8
              )
              else cast(
                sum(needs.listed)
                as int8
              )
            end as whole
          from (
            select
              ((((cast(needed.importance_value as int8) - (cast(scale_of_importance.minimum as int8) * 100)) * 10000) + ((cast(
                (scale_of_importance.maximum - scale_of_importance.minimum)
                as int8
              ) * 100) / 2)) / (cast(
                (scale_of_importance.maximum - scale_of_importance.minimum)
                as int8
              ) * 100)) as weight,
              (((((cast(needed.importance_value as int8) - (cast(scale_of_importance.minimum as int8) * 100)) * 10000) + ((cast(
                (scale_of_importance.maximum - scale_of_importance.minimum)
                as int8
              ) * 100) / 2)) / (cast(
                (scale_of_importance.maximum - scale_of_importance.minimum)
                as int8
              ) * 100)) * case
                when case
                  when (
                    needed.level_value is not null
                    and held.level_value is not null
                    and needed.level_scale_id = held.level_scale_id
                  ) then case
                    when held.level_value >= needed.level_value then 1
                    else 0
                  end
                  else case
                    when (
                      held.id is not null
                      and held.necessity <> 'OPTIONAL'
                      and (
                        held.importance_scale_id is null
                        or (held.importance_value * 2) >= (
                          select ((importance_scale.minimum + importance_scale.maximum) * 100)
                          from rating_scale as importance_scale
                          where importance_scale.id = held.importance_scale_id
                        )
                      )
                    ) then 1
                    else 0
                  end
                end = 1 then 1000000
                when (
                  needed.level_value is not null
                  and held.level_value is not null
                  and needed.level_scale_id = held.level_scale_id
                ) then (((cast(held.level_value as int8) - (cast(scale_of_level.minimum as int8) * 100)) * 1000000) / (cast(needed.level_value as int8) - (cast(scale_of_level.minimum as int8) * 100)))
                else 0
              end) as reached,
              case
                when (
                  needed.importance_scale_id is null
                  and needed.in_demand
                ) then 1
                else 0
              end as wanted,
              case
                when (
                  needed.importance_scale_id is null
                  and needed.in_demand
                  and case
                    when (
                      needed.level_value is not null
                      and held.level_value is not null
                      and needed.level_scale_id = held.level_scale_id
                    ) then case
                      when held.level_value >= needed.level_value then 1
                      else 0
                    end
                    else case
                      when (
                        held.id is not null
                        and held.necessity <> 'OPTIONAL'
                        and (
                          held.importance_scale_id is null
                          or (held.importance_value * 2) >= (
                            select ((importance_scale.minimum + importance_scale.maximum) * 100)
                            from rating_scale as importance_scale
                            where importance_scale.id = held.importance_scale_id
                          )
                        )
                      ) then 1
                      else 0
                    end
                  end = 1
                ) then 1
                else 0
              end as wanted_brought,
              case
                when needed.importance_scale_id is null then 1
                else 0
              end as listed,
              case
                when (
                  needed.importance_scale_id is null
                  and case
                    when (
                      needed.level_value is not null
                      and held.level_value is not null
                      and needed.level_scale_id = held.level_scale_id
                    ) then case
                      when held.level_value >= needed.level_value then 1
                      else 0
                    end
                    else case
                      when (
                        held.id is not null
                        and held.necessity <> 'OPTIONAL'
                        and (
                          held.importance_scale_id is null
                          or (held.importance_value * 2) >= (
                            select ((importance_scale.minimum + importance_scale.maximum) * 100)
                            from rating_scale as importance_scale
                            where importance_scale.id = held.importance_scale_id
                          )
                        )
                      ) then 1
                      else 0
                    end
                  end = 1
                ) then 1
                else 0
              end as listed_brought
            from role_skill as needed
              left outer join role_skill as held
                on (
                  held.role_id = role_1.id
                  and held.skill_id = needed.skill_id
                  and held.release_id = needed.release_id
                )
              left outer join rating_scale as scale_of_importance
                on scale_of_importance.id = needed.importance_scale_id
              left outer join rating_scale as scale_of_level
                on scale_of_level.id = needed.level_scale_id
            where (
              needed.role_id = role_2.id
              and needed.necessity <> 'OPTIONAL'
              and (
                needed.importance_scale_id is null
                or (needed.importance_value * 2) >= (
                  select ((importance_scale.minimum + importance_scale.maximum) * 100)
                  from rating_scale as importance_scale
                  where importance_scale.id = needed.importance_scale_id
                )
              )
              and exists (
                select 1 as one
                from role_skill as told
                where (
                  told.role_id = role_1.id
                  and told.kind = needed.kind
                  and told.release_id = needed.release_id
                )
              )
            )
          ) as needs
        ) as shares
      ),
      'null'
    ),
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
            pay_from.id = (
              select standing.pay_cell_id
              from default_pay as standing
              where (
                standing.role_id = role_1.id
                and standing.location_id = (
                  select dataset.home_location_id
                  from dataset
                )
              )
            )
            and pay_to.id = (
              select standing.pay_cell_id
              from default_pay as standing
              where (
                standing.role_id = role_2.id
                and standing.location_id = (
                  select dataset.home_location_id
                  from dataset
                )
              )
            )
          )
        ) as compared
      ),
      'null'
    ),
    '}'
  ) as c0,
  (
    select concat(
      '[',
      string_agg(top_1.c0, ','),
      ']'
    )
    from (
      select
        concat(
          '{"skill":',
          coalesce(json_object('id', skill_1.public_id, 'name', skill_1.name), 'null'),
          ',"necessity":"',
          role_skill_1.necessity,
          '"}'
        ) as c0,
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
            role_skill_2.role_id = role_1.id
            and role_skill_2.skill_id = role_skill_1.skill_id
            and role_skill_2.release_id = role_skill_1.release_id
          )
        join skill as skill_1
          on skill_1.id = role_skill_1.skill_id
      where (
        role_skill_1.role_id = role_2.id
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
            told.role_id = role_1.id
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
        end = 1
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
  ) as c1,
  (
    select concat(
      '[',
      string_agg(top_2.c0, ','),
      ']'
    )
    from (
      select
        concat(
          '{"skill":{"id":',
          nullif(json_quote(skill_2.public_id), 'null'),
          ',"name":',
          nullif(json_quote(skill_2.name), 'null'),
          ',"kind":"',
          skill_2.kind,
          '"},"currentLevel":',
          coalesce(
            role_skill_4.level_value,
            'null'
          ),
          ',"requiredLevel":',
          coalesce(
            role_skill_3.level_value,
            'null'
          ),
          ',"importance":',
          coalesce((
            select concat(
              '{"normalized":',
              coalesce(
                (((cast(
                  (role_skill_3.importance_value - (cast(rating_scale_1.minimum as int8) * 100))
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
              ',"status":"',
              role_skill_3.importance_status,
              '"}'
            )
            from rating_scale as rating_scale_1
            where rating_scale_1.id = role_skill_3.importance_scale_id
          ), 'null'),
          '}'
        ) as c0,
        case
          when role_skill_3.importance_value is null then 1
          else 0
        end as k0,
        coalesce(role_skill_3.importance_value, 0) as k1,
        coalesce(role_skill_3.in_demand, 0) as k2,
        coalesce(role_skill_3.hot_technology, 0) as k3,
        skill_2.sort_name as k4,
        skill_2.public_id as k5,
        role_skill_3.id as k6
      from role_skill as role_skill_3
        left outer join role_skill as role_skill_4
          on (
            role_skill_4.role_id = role_1.id
            and role_skill_4.skill_id = role_skill_3.skill_id
            and role_skill_4.release_id = role_skill_3.release_id
          )
        join skill as skill_2
          on skill_2.id = role_skill_3.skill_id
      where (
        role_skill_3.role_id = role_2.id
        and role_skill_3.necessity <> 'OPTIONAL'
        and (
          role_skill_3.importance_scale_id is null
          or (role_skill_3.importance_value * 2) >= (
            select ((importance_scale.minimum + importance_scale.maximum) * 100)
            from rating_scale as importance_scale
            where importance_scale.id = role_skill_3.importance_scale_id
          )
        )
        and exists (
          select 1 as one
          from role_skill as told
          where (
            told.role_id = role_1.id
            and told.kind = role_skill_3.kind
            and told.release_id = role_skill_3.release_id
          )
        )
        and case
          when (
            role_skill_3.level_value is not null
            and role_skill_4.level_value is not null
            and role_skill_3.level_scale_id = role_skill_4.level_scale_id
          ) then case
            when role_skill_4.level_value >= role_skill_3.level_value then 1
            else 0
          end
          else case
            when (
              role_skill_4.id is not null
              and role_skill_4.necessity <> 'OPTIONAL'
              and (
                role_skill_4.importance_scale_id is null
                or (role_skill_4.importance_value * 2) >= (
                  select ((importance_scale.minimum + importance_scale.maximum) * 100)
                  from rating_scale as importance_scale
                  where importance_scale.id = role_skill_4.importance_scale_id
                )
              )
            ) then 1
            else 0
          end
        end = 0
      )
      order by
        case
          when role_skill_3.importance_value is null then 1
          else 0
        end asc,
        coalesce(role_skill_3.importance_value, 0) desc,
        coalesce(role_skill_3.in_demand, 0) desc,
        coalesce(role_skill_3.hot_technology, 0) desc,
        skill_2.sort_name asc,
        skill_2.public_id asc,
        role_skill_3.id asc
      limit (? + 0)
    ) as top_2
  ) as c2,
  concat(
    '{"to":{"preparation":',
    coalesce(case
      when preparation_1.id is not null then concat(
        '{"framework":',
        nullif(json_quote(preparation_1.framework), 'null'),
        ',"level":',
        preparation_1.level,
        ',"label":',
        nullif(json_quote(preparation_1.label), 'null'),
        '}'
      )
    end, 'null'),
    '}}'
  ) as c3
from role as role_1
  join role as role_2
    on role_2.id = ?
  left outer join preparation as preparation_1
    on (
      preparation_1.role_id = role_2.id
      and preparation_1.release_id = (
        select max(preparation_2.release_id)
        from preparation as preparation_2
        where preparation_2.role_id = role_2.id
      )
    )
where role_1.id = ?;

-- roles
select
  role_1.slug as c0,
  one_1.c0 as c1,
  one_1.c1 as c2,
  one_1.c2 as c3,
  one_1.c3 as c4,
  one_1.c4 as c5,
  one_1.c5 as c6,
  one_1.c6 as c7,
  one_1.c7 as c8,
  one_1.c8 as c9,
  one_1.c9 as c10,
  one_1.c10 as c11,
  one_1.c11 as c12,
  case
    when role_1.deprecated_by_id is null then 'ACTIVE'
    else 'DEPRECATED'
  end as c13,
  one_4.c0 as c14,
  one_4.c1 as c15,
  one_5.c0 as c16,
  one_5.c1 as c17,
  one_5.c2 as c18
from (
  select *
  from role as role_1
  where role_1.deprecated_by_id is null
  order by role_1.sort_title asc, role_1.slug asc
  fetch next (? + 0) rows only
) as role_1
  left outer join lateral (
    select
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
          when default_pay_2.has_figures then 'PUBLISHED'
          else 'SUPPRESSED'
        end
      end as c0,
      coalesce(
        pay_cell_1.annual_mean,
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
        end
      ) as c1,
      coalesce(
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end,
        'MISSING'
      ) as c2,
      case
        when pay_cell_1.sample_count is not null then true
      end as c3,
      pay_cell_1.sample_count as c4,
      pay_cell_1.sample_unit as c5,
      one_2.c0 as c6,
      one_2.c1 as c7,
      one_3.c0 as c8,
      one_3.c1 as c9,
      one_3.c2 as c10,
      one_3.c3 as c11
    from dataset as dataset_1
      left outer join default_pay as default_pay_2
        on (
          default_pay_2.role_id = role_1.id
          and default_pay_2.location_id = dataset_1.home_location_id
        )
      left outer join pay_cell as pay_cell_1
        on pay_cell_1.id = default_pay_2.pay_cell_id
      left outer join lateral (
        select
          true as c0,
          occupation_code_1.code as c1
        from classification as classification_1
          join occupation_code as occupation_code_1
            on occupation_code_1.id = classification_1.occupation_code_id
        where (
          classification_1.role_id = role_1.id
          and occupation_code_1.id = pay_cell_1.occupation_code_id
        )
      ) as one_2
        on true
      left outer join lateral (
        select
          true as c0,
          source_2.name as c1,
          case
            when source_2.licence_name is not null then true
          end as c2,
          source_2.licence_name as c3
        from release as release_2
          join source as source_2
            on source_2.id = release_2.source_id
        where release_2.id = pay_cell_1.release_id
      ) as one_3
        on true
  ) as one_1
    on true
  left outer join lateral (
    select
      true as c0,
      role_2.slug as c1
    from role as role_2
    where role_2.id = role_1.replaced_by_id
  ) as one_4
    on true
  left outer join lateral (
    select
      true as c0,
      preparation_1.level as c1,
      preparation_1.label as c2
    from preparation as preparation_1
    where (
      preparation_1.role_id = role_1.id
      and preparation_1.release_id = (
        select max(preparation_2.release_id)
        from preparation as preparation_2
        where preparation_2.role_id = role_1.id
      )
    )
  ) as one_5
    on true
order by role_1.sort_title asc, role_1.slug asc
fetch next (? + 0) rows only;

-- roles
select
  row_number() over (
    order by
      case
        when (
          select pay_cell_1.employment
          from pay_cell as pay_cell_1
          where pay_cell_1.id = default_pay_1.counting_cell_id
        ) is null then 1
        else 0
      end asc,
      coalesce(
        (
          select pay_cell_1.employment
          from pay_cell as pay_cell_1
          where pay_cell_1.id = default_pay_1.counting_cell_id
        ),
        0
      ) desc,
      role_1.sort_title asc,
      role_1.slug asc
  ) as c0,
  concat(
    '{"title":',
    nullif(json_quote(role_1.title), 'null'),
    ',"demand":{"employment":',
    coalesce((
      select concat(
        '{"count":',
        coalesce(
          pay_cell_2.employment,
          'null'
        ),
        ',"unit":"',
        'JOBS',
        '"}'
      )
      from pay_cell as pay_cell_2
      where pay_cell_2.id = (
        select counted.counting_cell_id
        from default_pay as counted
        where (
          counted.role_id = role_1.id
          and counted.location_id = (
            select dataset.home_location_id
            from dataset
          )
        )
      )
    ), 'null'),
    ',"projection":',
    coalesce((
      select concat(
        '{"baseYear":',
        projection_2.base_year,
        ',"targetYear":',
        projection_2.target_year,
        ',"percentChange":',
        coalesce(
          projection_2.change_ppm,
          'null'
        ),
        ',"outlook":"',
        projection_2.outlook,
        '","annualOpenings":{"count":',
        coalesce(
          projection_2.openings,
          'null'
        ),
        ',"unit":"',
        'OPENINGS_PER_YEAR',
        '"},"openingsFromGrowth":{"count":',
        coalesce(
          (projection_2.openings - projection_2.exits - projection_2.transfers),
          'null'
        ),
        '}}'
      )
      from projection as projection_2
        join classification as classification_1
          on classification_1.occupation_code_id = projection_2.occupation_code_id
        join occupation_code as occupation_code_1
          on occupation_code_1.id = classification_1.occupation_code_id
      where (
        classification_1.role_id = role_1.id
        and projection_2.id = (
          select role_projection_2.projection_id
          from role_projection as role_projection_2
          where (
            role_projection_2.role_id = role_1.id
            and role_projection_2.location_id in (
              select location_4.id
              from location as location_3
                join location as location_4
                  on location_4.country = location_3.country
              where (
                location_3.id = (
                  select dataset.home_location_id
                  from dataset
                )
                and location_4.kind = 'COUNTRY'
              )
            )
          )
          order by role_projection_2.location_id
          limit 1
        )
      )
    ), 'null'),
    '}}'
  ) as c1
from role as role_1
  left outer join default_pay as default_pay_1
    on (
      default_pay_1.role_id = role_1.id
      and default_pay_1.location_id = (
        select dataset.home_location_id
        from dataset
      )
    )
where (
  exists (
    select 1 as one
    from role_projection as role_projection_1
      join projection as projection_1
        on projection_1.id = role_projection_1.projection_id
    where (
      role_projection_1.role_id = role_1.id
      and role_projection_1.location_id in (
        select location_2.id
        from location as location_1
          join location as location_2
            on location_2.country = location_1.country
        where (
          location_1.id = (
            select dataset.home_location_id
            from dataset
          )
          and location_2.kind = 'COUNTRY'
        )
      )
      and projection_1.outlook in ('BRIGHT')
    )
  )
  and role_1.deprecated_by_id is null
)
order by
  case
    when (
      select pay_cell_1.employment
      from pay_cell as pay_cell_1
      where pay_cell_1.id = default_pay_1.counting_cell_id
    ) is null then 1
    else 0
  end asc,
  coalesce(
    (
      select pay_cell_1.employment
      from pay_cell as pay_cell_1
      where pay_cell_1.id = default_pay_1.counting_cell_id
    ),
    0
  ) desc,
  role_1.sort_title asc,
  role_1.slug asc
limit (? + 0);

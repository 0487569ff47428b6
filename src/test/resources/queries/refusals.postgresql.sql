-- fine
select role_1.title
from role as role_1
where role_1.id = ?;
-- nobody
select role_1.title
from role as role_1
where role_1.id = ?;
-- nowhere
select (
  select json_build_object(
    'availability',
    case
      when pay_cell_2.id is null then 'NOT_LOADED'
      else case
        when coalesce(
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
        ) is null then 'SUPPRESSED'
        else 'PUBLISHED'
      end
    end
  )
  from dataset as dataset_1
    left outer join pay_cell as pay_cell_2
      on pay_cell_2.id = coalesce(
        (
          select pay_cell_1.id
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            join source as source_1
              on source_1.id = release_1.source_id
          where (
            pay_cell_1.role_id = role_1.id
            and pay_cell_1.location_id = ?
          )
          order by
            source_1.precedence asc,
            coalesce(pay_cell_1.period_end, pay_cell_1.updated_at, '') desc,
            pay_cell_1.id desc
          fetch next 1 rows only
        ),
        (
          select pay_cell_1.id
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            join source as source_1
              on source_1.id = release_1.source_id
          where (
            pay_cell_1.occupation_code_id in (
              select classification_1.occupation_code_id
              from classification as classification_1
              where (
                classification_1.role_id = role_1.id
                and classification_1.lends_pay
              )
            )
            and pay_cell_1.location_id = ?
          )
          order by
            source_1.precedence asc,
            coalesce(pay_cell_1.period_end, pay_cell_1.updated_at, '') desc,
            pay_cell_1.id desc
          fetch next 1 rows only
        )
      )
)
from role as role_1
where role_1.id = ?;
-- never
select (
  select json_build_object(
    'percentile',
    json_build_object(
      'status',
      coalesce(
        case
          when pay_cell_2.id is not null then 'NOT_COLLECTED'
        end,
        'MISSING'
      )
    )
  )
  from dataset as dataset_1
    left outer join pay_cell as pay_cell_2
      on pay_cell_2.id = coalesce(
        (
          select pay_cell_1.id
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            join source as source_1
              on source_1.id = release_1.source_id
          where (
            pay_cell_1.role_id = role_1.id
            and pay_cell_1.location_id = dataset_1.home_location_id
          )
          order by
            source_1.precedence asc,
            coalesce(pay_cell_1.period_end, pay_cell_1.updated_at, '') desc,
            pay_cell_1.id desc
          fetch next 1 rows only
        ),
        (
          select pay_cell_1.id
          from pay_cell as pay_cell_1
            join release as release_1
              on release_1.id = pay_cell_1.release_id
            join source as source_1
              on source_1.id = release_1.source_id
          where (
            pay_cell_1.occupation_code_id in (
              select classification_1.occupation_code_id
              from classification as classification_1
              where (
                classification_1.role_id = role_1.id
                and classification_1.lends_pay
              )
            )
            and pay_cell_1.location_id = dataset_1.home_location_id
          )
          order by
            source_1.precedence asc,
            coalesce(pay_cell_1.period_end, pay_cell_1.updated_at, '') desc,
            pay_cell_1.id desc
          fetch next 1 rows only
        )
      )
)
from role as role_1
where role_1.id = ?;

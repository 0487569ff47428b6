-- dataset
select
  (
    select concat(
      '[',
      string_agg(concat(
        '{"source":',
        coalesce(json_object('name', source_1.name), 'null'),
        ',"statistic":"',
        counted.statistic,
        '","status":"',
        counted.status,
        '","cells":',
        counted.cells,
        '}'
      ), ',' order by source_1.precedence asc, source_1.id asc, counted.rank asc, counted.status asc),
      ']'
    )
    from (
      select
        coverage_count_1.source_id,
        coverage_count_1.rank,
        coverage_count_1.statistic,
        coverage_count_1.status,
        coalesce(
          count(*),
          0
        ) as cells
      from pay_cell as pay_cell_1
        join release as release_1
          on (
            release_1.id = pay_cell_1.release_id
            and release_1.superseded_by_id is null
            and pay_cell_1.id in (
              select pay_cell_2.id
              from pay_cell as pay_cell_2
              where pay_cell_2.role_id = ?
              union all
              select pay_cell_3.id
              from classification as classification_1
                join pay_cell as pay_cell_3
                  on pay_cell_3.occupation_code_id = classification_1.occupation_code_id
              where (
                classification_1.role_id = ?
                and classification_1.lends_pay
              )
            )
          )
        join location as location_1
          on location_1.id = pay_cell_1.location_id
        join coverage_count as coverage_count_1
          on (
            coverage_count_1.source_id = release_1.source_id
            and coverage_count_1.location_kind = location_1.kind
            and coverage_count_1.status = case coverage_count_1.rank
              when 0 then pay_cell_1.annual_mean_status
              when 1 then pay_cell_1.annual_p10_status
              when 2 then pay_cell_1.annual_p25_status
              when 3 then pay_cell_1.annual_p50_status
              when 4 then pay_cell_1.annual_p75_status
              when 5 then pay_cell_1.annual_p90_status
              when 6 then pay_cell_1.hourly_mean_status
              when 7 then pay_cell_1.hourly_p10_status
              when 8 then pay_cell_1.hourly_p25_status
              when 9 then pay_cell_1.hourly_p50_status
              when 10 then pay_cell_1.hourly_p75_status
              when 11 then pay_cell_1.hourly_p90_status
              when 12 then pay_cell_1.employment_status
            end
          )
      group by coverage_count_1.source_id, coverage_count_1.rank, coverage_count_1.statistic, coverage_count_1.status
    ) as counted
      join source as source_1
        on source_1.id = counted.source_id
  ) as c0,
  concat(
    '{"rankingDefaults":{"minEmployment":',
    500,
    ',"maxRelativeStandardError":',
    cast(0.15 as numeric),
    '}}'
  ) as c1,
  (
    select concat(
      '[',
      string_agg(json_object('name', source_2.name), ',' order by source_2.precedence asc, source_2.id asc),
      ']'
    )
    from source as source_2
    where exists (
      select 1 as one
      from release as release_2
        join pay_cell as pay_cell_4
          on pay_cell_4.release_id = release_2.id
      where release_2.source_id = source_2.id
    )
  ) as c2
from dataset as dataset_1;

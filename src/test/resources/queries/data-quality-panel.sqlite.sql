-- dataset
select
  json_object('fingerprint', dataset_1.fingerprint, 'builtAt', dataset_1.built_at) as c0,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"label":',
        nullif(json_quote(release_1.label), 'null'),
        ',"referencePeriod":',
        coalesce(case
          when release_1.period_end is not null then json_object('label', release_1.period_label)
        end, 'null'),
        ',"publishedAt":',
        json_quote(release_1.published_at),
        ',"ingestedAt":',
        nullif(json_quote(release_1.ingested_at), 'null'),
        ',"supersededBy":',
        coalesce(case
          when release_2.id is not null then json_object('label', release_2.label)
        end, 'null'),
        ',"topCode":',
        coalesce(case
          when release_1.top_code_year is not null then concat(
            '{"amount":',
            release_1.top_code_year,
            ',"per":"',
            'YEAR',
            '"}'
          )
        end, 'null'),
        ',"source":{"name":',
        nullif(json_quote(source_1.name), 'null'),
        ',"kind":"',
        source_1.kind,
        '"}}'
      ), ',' order by release_1.id asc),
      ']'
    )
    from release as release_1
      left outer join release as release_2
        on release_2.id = release_1.superseded_by_id
      left outer join source as source_1
        on source_1.id = release_1.source_id
  ) as c1,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"source":',
        coalesce(json_object('name', source_2.name), 'null'),
        ',"statistic":"',
        counted.statistic,
        '","status":"',
        counted.status,
        '","cells":',
        counted.cells,
        '}'
      ), ',' order by source_2.precedence asc, source_2.id asc, counted.rank asc, counted.status asc),
      ']'
    )
    from (
      select
        coverage_count_1.source_id,
        coverage_count_1.rank,
        coverage_count_1.statistic,
        coverage_count_1.status,
        coalesce(coverage_count_1.cells, 0) as cells
      from coverage_count as coverage_count_1
      where coverage_count_1.location_kind = 'COUNTRY'
    ) as counted
      join source as source_2
        on source_2.id = counted.source_id
  ) as c2
from dataset as dataset_1;

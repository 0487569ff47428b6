-- dataset
select
  dataset_1.fingerprint as c0,
  dataset_1.built_at as c1,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"label":',
        to_json((release_1.label)::text)::text,
        ',"referencePeriod":',
        coalesce(case
          when release_1.period_end is not null then concat(
            '{"label":',
            to_json((release_1.period_label)::text)::text,
            '}'
          )
        end, 'null'),
        ',"publishedAt":',
        coalesce(to_json((release_1.published_at)::text)::text, 'null'),
        ',"ingestedAt":',
        to_json((release_1.ingested_at)::text)::text,
        ',"supersededBy":',
        coalesce((
          select concat(
            '{"label":',
            to_json((release_2.label)::text)::text,
            '}'
          )
          from release as release_2
          where release_2.id = release_1.superseded_by_id
        ), 'null'),
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
        ',"source":',
        coalesce((
          select concat(
            '{"name":',
            to_json((source_1.name)::text)::text,
            ',"kind":"',
            source_1.kind,
            '"}'
          )
          from source as source_1
          where source_1.id = release_1.source_id
        ), 'null'),
        '}'
      ), ',' order by release_1.id asc),
      ']'
    )
    from release as release_1
  ) as c2,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"source":{"name":',
        to_json((source_2.name)::text)::text,
        '},"statistic":"',
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
  ) as c3
from dataset as dataset_1;

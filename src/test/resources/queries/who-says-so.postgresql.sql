-- role
select (
  select concat(
    '[',
    string_agg(concat(
      '{"name":',
      to_json((source_1.name)::text)::text,
      ',"publisher":',
      to_json((source_1.publisher)::text)::text,
      ',"kind":"',
      source_1.kind,
      '","license":',
      coalesce(case
        when source_1.licence_name is not null then concat(
          '{"name":',
          to_json((source_1.licence_name)::text)::text,
          ',"url":',
          coalesce(to_json((source_1.licence_url)::text)::text, 'null'),
          ',"requiresAttribution":',
          case source_1.requires_attribution when true then 'true' when false then 'false' else 'null' end,
          '}'
        )
      end, 'null'),
      ',"latestRelease":',
      coalesce((
        select concat(
          '{"label":',
          to_json((release_1.label)::text)::text,
          ',"publishedAt":',
          coalesce(to_json((release_1.published_at)::text)::text, 'null'),
          ',"attribution":',
          to_json((release_1.attribution_modified)::text)::text,
          ',"verbatim":',
          to_json((release_1.attribution)::text)::text,
          ',"citation":',
          to_json((release_1.citation_apa)::text)::text,
          ',"bibtex":',
          to_json((release_1.citation_bibtex)::text)::text,
          '}'
        )
        from release as release_1
        where release_1.id = (
          select max(newest.id)
          from release as newest
          where newest.source_id = source_1.id
        )
      ), 'null'),
      ',"limitations":',
      coalesce(to_json((source_1.limitations)::text)::text, 'null'),
      '}'
    ), ',' order by source_1.precedence asc, source_1.id asc),
    ']'
  )
  from source as source_1
  where exists (
    select 1 as one
    from role_source as role_source_1
    where (
      role_source_1.role_id = role_1.id
      and role_source_1.source_id = source_1.id
    )
  )
) as c0
from role as role_1
where role_1.id = ?;

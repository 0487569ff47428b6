-- role
select (
  select concat(
    '[',
    string_agg(concat(
      '{"name":',
      nullif(json_quote(source_1.name), 'null'),
      ',"publisher":',
      nullif(json_quote(source_1.publisher), 'null'),
      ',"kind":"',
      source_1.kind,
      '","license":',
      coalesce(case
        when source_1.licence_name is not null then concat(
          '{"name":',
          nullif(json_quote(source_1.licence_name), 'null'),
          ',"url":',
          json_quote(source_1.licence_url),
          ',"requiresAttribution":',
          case source_1.requires_attribution when true then 'true' when false then 'false' else 'null' end,
          '}'
        )
      end, 'null'),
      ',"latestRelease":',
      coalesce(json_object(
        'label',
        release_1.label,
        'publishedAt',
        release_1.published_at,
        'attribution',
        release_1.attribution_modified,
        'verbatim',
        release_1.attribution,
        'citation',
        release_1.citation_apa,
        'bibtex',
        release_1.citation_bibtex
      ), 'null'),
      ',"limitations":',
      json_quote(source_1.limitations),
      '}'
    ), ',' order by source_1.precedence asc, source_1.id asc),
    ']'
  )
  from source as source_1
    left outer join release as release_1
      on release_1.id = (
        select max(newest.id)
        from release as newest
        where newest.source_id = source_1.id
      )
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

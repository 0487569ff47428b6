-- resolveTitles
select (
  select concat(
    '[',
    string_agg(concat(
      '{"input":',
      nullif(json_quote(list_1.value), 'null'),
      ',"outcome":"',
      coalesce(
        case case
          when chosen.titles > 0 then chosen.titles
          else chosen.aliases
        end
          when 1 then 'RESOLVED'
          else case
            when case
              when chosen.titles > 0 then chosen.titles
              else chosen.aliases
            end > 1 then 'AMBIGUOUS'
          end
        end,
        'NO_MATCH'
      ),
      '","candidates":',
      coalesce((
        select concat(
          '[',
          string_agg(concat(
            '{"confidence":',
            coalesce(
              (100 - (chosen.changes + case
                when chosen.titles > 0 then 0
                else 5
              end)),
              0
            ),
            ',"matchedAlias":',
            json_quote(alias_1.name),
            ',"seniority":',
            coalesce('"' || nullif(chosen.band, '') || '"', 'null'),
            ',"role":{"id":',
            nullif(json_quote(role_1.public_id), 'null'),
            ',"slug":',
            nullif(json_quote(role_1.slug), 'null'),
            ',"title":',
            nullif(json_quote(role_1.title), 'null'),
            ',"classifications":',
            coalesce((
              select concat(
                '[',
                string_agg(concat(
                  '{"code":',
                  nullif(json_quote(occupation_code_1.code), 'null'),
                  ',"match":"',
                  classification_1.match_kind,
                  '","weight":',
                  coalesce(
                    classification_1.weight_ppm,
                    'null'
                  ),
                  ',"residual":',
                  case occupation_code_1.residual when true then 'true' when false then 'false' else 'null' end,
                  '}'
                ), ',' order by occupation_code_1.scheme asc, occupation_code_1.code asc, occupation_code_1.id asc),
                ']'
              )
              from classification as classification_1
                join occupation_code as occupation_code_1
                  on occupation_code_1.id = classification_1.occupation_code_id
              where (
                classification_1.role_id = role_1.id
                and classification_1.steps = 0
                and occupation_code_1.scheme = 'SOC'
              )
            ), 'null'),
            '}}'
          ), ',' order by role_1.sort_title asc, role_1.slug asc),
          ']'
        )
        from role as role_1
          left outer join alias as alias_1
            on alias_1.id in (
              select other_name.id
              from alias as other_name
              where (
                other_name.role_id = role_1.id
                and other_name.name_key = case
                  when not (chosen.titles > 0) then chosen.read
                end
              )
              union all
              select bearer.alias_id
              from search_name as bearer
              where (
                bearer.words = (' ' || case
                  when not (chosen.titles > 0) then chosen.read
                end || ' ')
                and bearer.matched_on = 'ALIAS'
                and bearer.text is not null
                and bearer.role_id = role_1.id
              )
            )
        where role_1.id in (
          select called.id
          from role as called
          where called.id in (
            select bearer.role_id
            from search_name as bearer
            where (
              bearer.words = (' ' || chosen.read || ' ')
              and bearer.matched_on = 'TITLE'
            )
            union all
            select other_name.role_id
            from alias as other_name
            where other_name.name_key = case
              when not (chosen.titles > 0) then chosen.read
            end
            union all
            select bearer.role_id
            from search_name as bearer
            where (
              bearer.words = (' ' || case
                when not (chosen.titles > 0) then chosen.read
              end || ' ')
              and bearer.matched_on = 'ALIAS'
              and bearer.text is not null
            )
          )
          order by called.sort_title, called.slug
          limit ?
        )
      ), 'null'),
      '}'
    ), ',' order by list_1.key asc),
    ']'
  )
  from (select key, value from json_each(?)) as list_1
    left outer join (
      select
        ranked.title,
        ranked.reading,
        ranked.part,
        ranked.read,
        ranked.changes,
        ranked.band,
        ranked.titles,
        ranked.aliases,
        ranked.choice
      from (
        select
          counted.title,
          counted.reading,
          counted.part,
          counted.read,
          counted.changes,
          counted.band,
          counted.titles,
          counted.aliases,
          row_number() over (
            partition by counted.title
            order by
              counted.part,
              case
                when counted.titles > 0 then 0
                else 1
              end,
              counted.reading
          ) as choice
        from (
          select
            cast(
              (list_2.value ->> 0)
              as int
            ) as title,
            cast(
              (list_2.value ->> 1)
              as int
            ) as reading,
            cast(
              (list_2.value ->> 2)
              as int
            ) as part,
            (list_2.value ->> 3) as read,
            cast(
              (list_2.value ->> 4)
              as int
            ) as changes,
            (list_2.value ->> 5) as band,
            (
              select count(*)
              from search_name as bearer
              where (
                bearer.words = (' ' || (list_2.value ->> 3) || ' ')
                and bearer.matched_on = 'TITLE'
              )
            ) as titles,
            ((
              select count(*)
              from alias as other_name
              where other_name.name_key = (list_2.value ->> 3)
            ) + (
              select count(*)
              from search_name as bearer
              where (
                bearer.words = (' ' || (list_2.value ->> 3) || ' ')
                and bearer.matched_on = 'ALIAS'
                and bearer.text is not null
              )
            )) as aliases
          from (select key, value from json_each(?)) as list_2
        ) as counted
        where (counted.titles + counted.aliases) > 0
      ) as ranked
      where ranked.choice = 1
    ) as chosen
      on chosen.title = list_1.key
) as c0;

-- search
select (
  select concat(
    '[',
    string_agg(top_1.c0, ','),
    ']'
  )
  from (
    select
      concat(
        '{"score":',
        coalesce(
          ((20 - (found.best / 100000000)) * 5),
          0
        ),
        ',"matchedOn":"',
        search_name_1.matched_on,
        '","matchedText":',
        nullif(json_quote(coalesce(
          coalesce(
            alias_1.name,
            search_name_1.text,
            case
              when search_name_1.matched_on = 'DESCRIPTION' then coalesce(role_1.summary, skill_1.description)
            end,
            role_1.title,
            skill_1.name,
            location_1.name
          ),
          ''
        )), 'null'),
        ',"item":',
        coalesce(case
          when search_name_1.role_id is not null then concat(
            '{"__typename":"',
            'Role',
            '","title":',
            nullif(json_quote(role_1.title), 'null'),
            '}'
          )
          else case
            when search_name_1.skill_id is not null then concat(
              '{"__typename":"',
              'Skill',
              '","name":',
              nullif(json_quote(skill_1.name), 'null'),
              ',"kind":"',
              skill_1.kind,
              '"}'
            )
            else case
              when search_name_1.location_id is not null then concat(
                '{"__typename":"',
                'Location',
                '","name":',
                nullif(json_quote(location_1.name), 'null'),
                '}'
              )
              else 'null'
            end
          end
        end, 'null'),
        '}'
      ) as c0,
      coalesce(found.best, 0) as k0
    from (
      select *
      from (
        select min(items.best) as best
        from (
          select item_id, best
          from (
            with
              typed as materialized (
                select
                  list_1.key as position,
                  (list_1.value ->> 0) as word,
                  (list_1.value ->> 1) as needle,
                  (list_1.value ->> 2) as beginning,
                  (list_1.value ->> 3) as ending,
                  (list_1.value ->> 4) as phrase,
                  (list_1.value ->> 5) as counts,
                  case
                    when exists (
                      select 1 as one
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE'
                        and held.word >= (list_1.value ->> 2)
                        and held.word < (list_1.value ->> 3)
                      )
                    ) then 1
                    else 0
                  end as known
                from (select key, value from json_each(?)) as list_1
              ),
              near as (
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_2
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_2.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'ROLE'
                  and right_word.word >= (list_2.value ->> 1)
                  and right_word.word < (list_2.value ->> 2)
                  and right_word.word like (list_2.value ->> 3)
                )
                union
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_3
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_3.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'ROLE'
                  and right_word.backward >= (list_3.value ->> 1)
                  and right_word.backward < (list_3.value ->> 2)
                  and right_word.word like (list_3.value ->> 3)
                )
              ),
              correction as materialized (
                select
                  ranked.position,
                  ranked.word,
                  ranked.unlikely,
                  ranked.alternative,
                  ranked.alternatives
                from (
                  select
                    near.position as position,
                    near.word as word,
                    (near.unlikely - min(near.unlikely) over (partition by near.position)) as unlikely,
                    (row_number() over (
                      partition by near.position
                      order by near.unlikely, near.entries desc, near.word
                    ) - 1) as alternative,
                    count(*) over (partition by near.position, near.unlikely) as alternatives
                  from near
                ) as ranked
                where (
                  ranked.alternative < 4
                  and ranked.unlikely = 0
                )
              ),
              meant as (
                select
                  every.alternative as alternative,
                  typed.position as position,
                  coalesce(correction.word, typed.word) as word,
                  coalesce(
                    (' ' || correction.word),
                    typed.needle
                  ) as needle,
                  coalesce(correction.word, typed.beginning) as beginning,
                  coalesce(
                    (correction.word || '􏿿'),
                    typed.ending
                  ) as ending,
                  case
                    when (
                      typed.counts = '1'
                      and correction.word is not null
                    ) then (' ' || correction.word)
                    else typed.phrase
                  end as phrase,
                  case
                    when correction.word is not null then 1
                    else 0
                  end as corrected
                from (
                  select 0 as alternative
                  union
                  select distinct correction.alternative
                  from correction
                ) as every
                  cross join typed
                  left outer join correction
                    on (
                      correction.position = typed.position
                      and correction.alternative = case
                        when every.alternative < correction.alternatives then every.alternative
                        else 0
                      end
                    )
              ),
              token as (
                select
                  found.alternative,
                  found.position,
                  found.needle,
                  found.phrase,
                  found.corrected,
                  found.first_entry,
                  found.last_entry,
                  found.last_whole,
                  row_number() over (
                    partition by found.alternative
                    order by
                      coalesce(
                        (found.last_entry - found.first_entry),
                        -1
                      ),
                      found.position
                  ) as rarity
                from (
                  select
                    meant.alternative as alternative,
                    meant.position as position,
                    meant.needle as needle,
                    meant.phrase as phrase,
                    meant.corrected as corrected,
                    (
                      select held.first_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word asc
                      limit 1
                    ) as first_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word desc
                      limit 1
                    ) as last_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE'
                        and held.word = meant.word
                      )
                    ) as last_whole
                  from meant
                ) as found
              ),
              reading as materialized (
                select
                  max(
                    case
                      when token.rarity = 1 then token.first_entry
                    end
                  ) as first_entry,
                  max(
                    case
                      when token.rarity = 1 then token.last_entry
                    end
                  ) as last_entry,
                  coalesce(
                    max(
                      case
                        when token.rarity = 1 then token.last_whole
                      end
                    ),
                    0
                  ) as last_whole,
                  max(token.corrected) as corrected,
                  max(
                    case
                      when token.position = 0 then token.needle
                    end
                  ) as needle_0,
                  max(
                    case
                      when token.position = 0 then token.phrase
                    end
                  ) as phrase
                from token
                group by token.alternative
              )
            select
              entry.item_id as item_id,
              min((((entry.standing + case
                when (
                  entry.standing < 2
                  and entry.id > reading.last_whole
                ) then 2
                else 0
              end + (reading.corrected * 10)) * 100000000) + entry.name_id)) as best
            from reading
              cross join search_entry as entry
            where (
              entry.id between reading.first_entry and reading.last_entry
              and entry.leads = 1
            )
            group by entry.item_id
          ) as of_lexicon
          union all
          select item_id, best
          from (
            with
              typed as materialized (
                select
                  list_4.key as position,
                  (list_4.value ->> 0) as word,
                  (list_4.value ->> 1) as needle,
                  (list_4.value ->> 2) as beginning,
                  (list_4.value ->> 3) as ending,
                  (list_4.value ->> 4) as phrase,
                  (list_4.value ->> 5) as counts,
                  case
                    when exists (
                      select 1 as one
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE_TEXT'
                        and held.word >= (list_4.value ->> 2)
                        and held.word < (list_4.value ->> 3)
                      )
                    ) then 1
                    else 0
                  end as known
                from (select key, value from json_each(?)) as list_4
              ),
              meant as (
                select
                  0 as alternative,
                  typed.position as position,
                  typed.word as word,
                  typed.needle as needle,
                  typed.beginning as beginning,
                  typed.ending as ending,
                  typed.phrase as phrase,
                  0 as corrected
                from typed
              ),
              token as (
                select
                  found.alternative,
                  found.position,
                  found.needle,
                  found.phrase,
                  found.corrected,
                  found.first_entry,
                  found.last_entry,
                  found.last_whole,
                  row_number() over (
                    partition by found.alternative
                    order by
                      coalesce(
                        (found.last_entry - found.first_entry),
                        -1
                      ),
                      found.position
                  ) as rarity
                from (
                  select
                    meant.alternative as alternative,
                    meant.position as position,
                    meant.needle as needle,
                    meant.phrase as phrase,
                    meant.corrected as corrected,
                    (
                      select held.first_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE_TEXT'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word asc
                      limit 1
                    ) as first_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE_TEXT'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word desc
                      limit 1
                    ) as last_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'ROLE_TEXT'
                        and held.word = meant.word
                      )
                    ) as last_whole
                  from meant
                ) as found
              ),
              reading as materialized (
                select
                  max(
                    case
                      when token.rarity = 1 then token.first_entry
                    end
                  ) as first_entry,
                  max(
                    case
                      when token.rarity = 1 then token.last_entry
                    end
                  ) as last_entry,
                  coalesce(
                    max(
                      case
                        when token.rarity = 1 then token.last_whole
                      end
                    ),
                    0
                  ) as last_whole,
                  max(token.corrected) as corrected,
                  max(
                    case
                      when token.position = 0 then token.needle
                    end
                  ) as needle_0,
                  max(
                    case
                      when token.position = 0 then token.phrase
                    end
                  ) as phrase
                from token
                group by token.alternative
              )
            select
              entry.item_id as item_id,
              min((((entry.standing + case
                when (
                  entry.standing < 2
                  and entry.id > reading.last_whole
                ) then 2
                else 0
              end + (reading.corrected * 10)) * 100000000) + entry.name_id)) as best
            from reading
              cross join search_entry as entry
            where (
              entry.id between reading.first_entry and reading.last_entry
              and entry.leads = 1
            )
            group by entry.item_id
          ) as of_lexicon
        ) as items
        group by items.item_id
        order by best
        limit (? + 0)
      ) x
      union all 
      select *
      from (
        select min(items.best) as best
        from (
          select item_id, best
          from (
            with
              typed as materialized (
                select
                  list_5.key as position,
                  (list_5.value ->> 0) as word,
                  (list_5.value ->> 1) as needle,
                  (list_5.value ->> 2) as beginning,
                  (list_5.value ->> 3) as ending,
                  (list_5.value ->> 4) as phrase,
                  (list_5.value ->> 5) as counts,
                  case
                    when exists (
                      select 1 as one
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL'
                        and held.word >= (list_5.value ->> 2)
                        and held.word < (list_5.value ->> 3)
                      )
                    ) then 1
                    else 0
                  end as known
                from (select key, value from json_each(?)) as list_5
              ),
              near as (
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_6
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_6.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'SKILL'
                  and right_word.word >= (list_6.value ->> 1)
                  and right_word.word < (list_6.value ->> 2)
                  and right_word.word like (list_6.value ->> 3)
                )
                union
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_7
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_7.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'SKILL'
                  and right_word.backward >= (list_7.value ->> 1)
                  and right_word.backward < (list_7.value ->> 2)
                  and right_word.word like (list_7.value ->> 3)
                )
              ),
              correction as materialized (
                select
                  ranked.position,
                  ranked.word,
                  ranked.unlikely,
                  ranked.alternative,
                  ranked.alternatives
                from (
                  select
                    near.position as position,
                    near.word as word,
                    (near.unlikely - min(near.unlikely) over (partition by near.position)) as unlikely,
                    (row_number() over (
                      partition by near.position
                      order by near.unlikely, near.entries desc, near.word
                    ) - 1) as alternative,
                    count(*) over (partition by near.position, near.unlikely) as alternatives
                  from near
                ) as ranked
                where (
                  ranked.alternative < 4
                  and ranked.unlikely = 0
                )
              ),
              meant as (
                select
                  every.alternative as alternative,
                  typed.position as position,
                  coalesce(correction.word, typed.word) as word,
                  coalesce(
                    (' ' || correction.word),
                    typed.needle
                  ) as needle,
                  coalesce(correction.word, typed.beginning) as beginning,
                  coalesce(
                    (correction.word || '􏿿'),
                    typed.ending
                  ) as ending,
                  case
                    when (
                      typed.counts = '1'
                      and correction.word is not null
                    ) then (' ' || correction.word)
                    else typed.phrase
                  end as phrase,
                  case
                    when correction.word is not null then 1
                    else 0
                  end as corrected
                from (
                  select 0 as alternative
                  union
                  select distinct correction.alternative
                  from correction
                ) as every
                  cross join typed
                  left outer join correction
                    on (
                      correction.position = typed.position
                      and correction.alternative = case
                        when every.alternative < correction.alternatives then every.alternative
                        else 0
                      end
                    )
              ),
              token as (
                select
                  found.alternative,
                  found.position,
                  found.needle,
                  found.phrase,
                  found.corrected,
                  found.first_entry,
                  found.last_entry,
                  found.last_whole,
                  row_number() over (
                    partition by found.alternative
                    order by
                      coalesce(
                        (found.last_entry - found.first_entry),
                        -1
                      ),
                      found.position
                  ) as rarity
                from (
                  select
                    meant.alternative as alternative,
                    meant.position as position,
                    meant.needle as needle,
                    meant.phrase as phrase,
                    meant.corrected as corrected,
                    (
                      select held.first_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word asc
                      limit 1
                    ) as first_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word desc
                      limit 1
                    ) as last_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL'
                        and held.word = meant.word
                      )
                    ) as last_whole
                  from meant
                ) as found
              ),
              reading as materialized (
                select
                  max(
                    case
                      when token.rarity = 1 then token.first_entry
                    end
                  ) as first_entry,
                  max(
                    case
                      when token.rarity = 1 then token.last_entry
                    end
                  ) as last_entry,
                  coalesce(
                    max(
                      case
                        when token.rarity = 1 then token.last_whole
                      end
                    ),
                    0
                  ) as last_whole,
                  max(token.corrected) as corrected,
                  max(
                    case
                      when token.position = 0 then token.needle
                    end
                  ) as needle_0,
                  max(
                    case
                      when token.position = 0 then token.phrase
                    end
                  ) as phrase
                from token
                group by token.alternative
              )
            select
              entry.item_id as item_id,
              min((((entry.standing + case
                when (
                  entry.standing < 2
                  and entry.id > reading.last_whole
                ) then 2
                else 0
              end + (reading.corrected * 10)) * 100000000) + entry.name_id)) as best
            from reading
              cross join search_entry as entry
            where (
              entry.id between reading.first_entry and reading.last_entry
              and entry.leads = 1
            )
            group by entry.item_id
          ) as of_lexicon
          union all
          select item_id, best
          from (
            with
              typed as materialized (
                select
                  list_8.key as position,
                  (list_8.value ->> 0) as word,
                  (list_8.value ->> 1) as needle,
                  (list_8.value ->> 2) as beginning,
                  (list_8.value ->> 3) as ending,
                  (list_8.value ->> 4) as phrase,
                  (list_8.value ->> 5) as counts,
                  case
                    when exists (
                      select 1 as one
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL_TEXT'
                        and held.word >= (list_8.value ->> 2)
                        and held.word < (list_8.value ->> 3)
                      )
                    ) then 1
                    else 0
                  end as known
                from (select key, value from json_each(?)) as list_8
              ),
              meant as (
                select
                  0 as alternative,
                  typed.position as position,
                  typed.word as word,
                  typed.needle as needle,
                  typed.beginning as beginning,
                  typed.ending as ending,
                  typed.phrase as phrase,
                  0 as corrected
                from typed
              ),
              token as (
                select
                  found.alternative,
                  found.position,
                  found.needle,
                  found.phrase,
                  found.corrected,
                  found.first_entry,
                  found.last_entry,
                  found.last_whole,
                  row_number() over (
                    partition by found.alternative
                    order by
                      coalesce(
                        (found.last_entry - found.first_entry),
                        -1
                      ),
                      found.position
                  ) as rarity
                from (
                  select
                    meant.alternative as alternative,
                    meant.position as position,
                    meant.needle as needle,
                    meant.phrase as phrase,
                    meant.corrected as corrected,
                    (
                      select held.first_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL_TEXT'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word asc
                      limit 1
                    ) as first_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL_TEXT'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word desc
                      limit 1
                    ) as last_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'SKILL_TEXT'
                        and held.word = meant.word
                      )
                    ) as last_whole
                  from meant
                ) as found
              ),
              reading as materialized (
                select
                  max(
                    case
                      when token.rarity = 1 then token.first_entry
                    end
                  ) as first_entry,
                  max(
                    case
                      when token.rarity = 1 then token.last_entry
                    end
                  ) as last_entry,
                  coalesce(
                    max(
                      case
                        when token.rarity = 1 then token.last_whole
                      end
                    ),
                    0
                  ) as last_whole,
                  max(token.corrected) as corrected,
                  max(
                    case
                      when token.position = 0 then token.needle
                    end
                  ) as needle_0,
                  max(
                    case
                      when token.position = 0 then token.phrase
                    end
                  ) as phrase
                from token
                group by token.alternative
              )
            select
              entry.item_id as item_id,
              min((((entry.standing + case
                when (
                  entry.standing < 2
                  and entry.id > reading.last_whole
                ) then 2
                else 0
              end + (reading.corrected * 10)) * 100000000) + entry.name_id)) as best
            from reading
              cross join search_entry as entry
            where (
              entry.id between reading.first_entry and reading.last_entry
              and entry.leads = 1
            )
            group by entry.item_id
          ) as of_lexicon
        ) as items
        group by items.item_id
        order by best
        limit (? + 0)
      ) x
      union all 
      select *
      from (
        select min(items.best) as best
        from (
          select item_id, best
          from (
            with
              typed as materialized (
                select
                  list_9.key as position,
                  (list_9.value ->> 0) as word,
                  (list_9.value ->> 1) as needle,
                  (list_9.value ->> 2) as beginning,
                  (list_9.value ->> 3) as ending,
                  (list_9.value ->> 4) as phrase,
                  (list_9.value ->> 5) as counts,
                  case
                    when exists (
                      select 1 as one
                      from search_word as held
                      where (
                        held.lexicon = 'LOCATION'
                        and held.word >= (list_9.value ->> 2)
                        and held.word < (list_9.value ->> 3)
                      )
                    ) then 1
                    else 0
                  end as known
                from (select key, value from json_each(?)) as list_9
              ),
              near as (
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_10
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_10.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'LOCATION'
                  and right_word.word >= (list_10.value ->> 1)
                  and right_word.word < (list_10.value ->> 2)
                  and right_word.word like (list_10.value ->> 3)
                )
                union
                select
                  typed.position as position,
                  right_word.word as word,
                  (case
                    when length(right_word.word) > (length(typed.word) + 1) then 2
                    else 0
                  end + case
                    when substr(right_word.word, 1, 1) <> substr(typed.word, 1, 1) then 1
                    else 0
                  end) as unlikely,
                  (right_word.last_entry - right_word.first_entry) as entries
                from typed
                  cross join (select key, value from json_each(?)) as list_11
                  cross join search_word as right_word
                where (
                  typed.known = 0
                  and (list_11.value ->> 0) = cast(typed.position as varchar)
                  and right_word.lexicon = 'LOCATION'
                  and right_word.backward >= (list_11.value ->> 1)
                  and right_word.backward < (list_11.value ->> 2)
                  and right_word.word like (list_11.value ->> 3)
                )
              ),
              correction as materialized (
                select
                  ranked.position,
                  ranked.word,
                  ranked.unlikely,
                  ranked.alternative,
                  ranked.alternatives
                from (
                  select
                    near.position as position,
                    near.word as word,
                    (near.unlikely - min(near.unlikely) over (partition by near.position)) as unlikely,
                    (row_number() over (
                      partition by near.position
                      order by near.unlikely, near.entries desc, near.word
                    ) - 1) as alternative,
                    count(*) over (partition by near.position, near.unlikely) as alternatives
                  from near
                ) as ranked
                where (
                  ranked.alternative < 4
                  and ranked.unlikely = 0
                )
              ),
              meant as (
                select
                  every.alternative as alternative,
                  typed.position as position,
                  coalesce(correction.word, typed.word) as word,
                  coalesce(
                    (' ' || correction.word),
                    typed.needle
                  ) as needle,
                  coalesce(correction.word, typed.beginning) as beginning,
                  coalesce(
                    (correction.word || '􏿿'),
                    typed.ending
                  ) as ending,
                  case
                    when (
                      typed.counts = '1'
                      and correction.word is not null
                    ) then (' ' || correction.word)
                    else typed.phrase
                  end as phrase,
                  case
                    when correction.word is not null then 1
                    else 0
                  end as corrected
                from (
                  select 0 as alternative
                  union
                  select distinct correction.alternative
                  from correction
                ) as every
                  cross join typed
                  left outer join correction
                    on (
                      correction.position = typed.position
                      and correction.alternative = case
                        when every.alternative < correction.alternatives then every.alternative
                        else 0
                      end
                    )
              ),
              token as (
                select
                  found.alternative,
                  found.position,
                  found.needle,
                  found.phrase,
                  found.corrected,
                  found.first_entry,
                  found.last_entry,
                  found.last_whole,
                  row_number() over (
                    partition by found.alternative
                    order by
                      coalesce(
                        (found.last_entry - found.first_entry),
                        -1
                      ),
                      found.position
                  ) as rarity
                from (
                  select
                    meant.alternative as alternative,
                    meant.position as position,
                    meant.needle as needle,
                    meant.phrase as phrase,
                    meant.corrected as corrected,
                    (
                      select held.first_entry
                      from search_word as held
                      where (
                        held.lexicon = 'LOCATION'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word asc
                      limit 1
                    ) as first_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'LOCATION'
                        and held.word >= meant.beginning
                        and held.word < meant.ending
                      )
                      order by held.word desc
                      limit 1
                    ) as last_entry,
                    (
                      select held.last_entry
                      from search_word as held
                      where (
                        held.lexicon = 'LOCATION'
                        and held.word = meant.word
                      )
                    ) as last_whole
                  from meant
                ) as found
              ),
              reading as materialized (
                select
                  max(
                    case
                      when token.rarity = 1 then token.first_entry
                    end
                  ) as first_entry,
                  max(
                    case
                      when token.rarity = 1 then token.last_entry
                    end
                  ) as last_entry,
                  coalesce(
                    max(
                      case
                        when token.rarity = 1 then token.last_whole
                      end
                    ),
                    0
                  ) as last_whole,
                  max(token.corrected) as corrected,
                  max(
                    case
                      when token.position = 0 then token.needle
                    end
                  ) as needle_0,
                  max(
                    case
                      when token.position = 0 then token.phrase
                    end
                  ) as phrase
                from token
                group by token.alternative
              )
            select
              entry.item_id as item_id,
              min((((entry.standing + case
                when (
                  entry.standing < 2
                  and entry.id > reading.last_whole
                ) then 2
                else 0
              end + (reading.corrected * 10)) * 100000000) + entry.name_id)) as best
            from reading
              cross join search_entry as entry
            where (
              entry.id between reading.first_entry and reading.last_entry
              and entry.leads = 1
            )
            group by entry.item_id
          ) as of_lexicon
        ) as items
        group by items.item_id
        order by best
        limit (? + 0)
      ) x
    ) as found
      join search_name as search_name_1
        on search_name_1.id = (found.best % 100000000)
      left outer join alias as alias_1
        on alias_1.id = search_name_1.alias_id
      left outer join role as role_1
        on role_1.id = search_name_1.role_id
      left outer join skill as skill_1
        on skill_1.id = search_name_1.skill_id
      left outer join location as location_1
        on location_1.id = search_name_1.location_id
    order by coalesce(found.best, 0) asc
    limit (? + 0)
  ) as top_1
) as c0;
